import { useState } from 'preact/hooks';

export interface FileDropProps {
  /** What may be chosen, as `accept` of a file field. */
  accept: string;
  words: { file: string; drop: string };
  onFile(file: File): void;
}

/** Takes a file, chosen or dropped. */
export function FileDrop({ accept, words, onFile }: FileDropProps) {
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer?.files[0];
    if (file) onFile(file);
  };
  return (
    <div class="drop" data-over={over} onDragOver={(event) => { event.preventDefault(); setOver(true); }} onDragLeave={() => setOver(false)} onDrop={drop}>
      <label>
        {words.file}
        <input
          type="file"
          accept={accept}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) onFile(file);
            // The same file can be chosen again, once it was mended.
            event.currentTarget.value = '';
          }}
        />
      </label>
      <span class="soft">{words.drop}</span>
    </div>
  );
}
