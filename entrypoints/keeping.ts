import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createKeeper, keepFigure, keepSelection, type Keeping } from '../lib/page/anchors.ts';
import { putOnClipboard } from '../lib/page/clipboard.ts';

/** Most pages are only read: what saves claims and finds them again comes when it is needed, into the reader's own world. */
export default defineUnlistedScript(() => {
  (globalThis as { tickmarkKeeping?: Keeping }).tickmarkKeeping = { createKeeper, keepFigure, keepSelection, putOnClipboard };
});
