import { useLayoutEffect } from 'preact/hooks';
import { faultOfStorage } from '../../lib/store/storage-fault.ts';
import type { Desk } from './desk.ts';
import { useLive } from './live.ts';

/** Undo and redo: as buttons, and by the usual keys where nobody is writing. */
export function Steps({ desk }: { desk: Desk }) {
  const live = useLive(() => desk.edits.nextSteps());
  const next = live.state === 'ready' ? live.value : {};
  const words = desk.text.steps;

  const take = async (back: boolean): Promise<void> => {
    try {
      const entry = await (back ? desk.edits.undo() : desk.edits.redo());
      desk.tell(entry ? (back ? words.undone : words.redone).replace('{what}', entry.reason) : words.nothing);
    } catch (error) {
      desk.tell(faultOfStorage(error).message);
    }
  };
  // Before the frame that shows it: a key that comes in between would be lost.
  useLayoutEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const back = stepOf(event);
      if (back === undefined || isWriting(event.target)) return;
      event.preventDefault();
      void take(back);
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, []);

  return (
    <p class="steps">
      <button type="button" class="quiet" disabled={!next.undo} title={next.undo && words.undoOf.replace('{what}', next.undo.reason)} onClick={() => void take(true)}>{words.undo}</button>
      <button type="button" class="quiet" disabled={!next.redo} title={next.redo && words.redoOf.replace('{what}', next.redo.reason)} onClick={() => void take(false)}>{words.redo}</button>
    </p>
  );
}

/** True for undo, false for redo. */
function stepOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean | undefined {
  if (!(ctrlKey || metaKey) || altKey) return undefined;
  const letter = key.toLowerCase();
  if (letter === 'z') return !shiftKey;
  return letter === 'y' ? false : undefined;
}

const isWriting = (target: EventTarget | null): boolean => target instanceof Element && target.matches('input:not([type=range], [type=radio], [type=checkbox]), textarea, select');
