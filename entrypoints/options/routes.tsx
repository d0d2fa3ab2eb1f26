import type { ComponentChild } from 'preact';
import type { ViewProps } from './desk.ts';
import { BackupPage } from './backup.tsx';
import { EditPage } from './edit.tsx';
import { FeedsPage } from './feeds.tsx';
import { ImportPage } from './import.tsx';
import { FactPage, LedgerPage } from './ledger.tsx';
import { LibraryPage, SavedPage } from './library.tsx';
import { PicturePage } from './picture.tsx';

/** A view of the full tab: its name is the first part of the address's fragment. */
export interface View {
  name: string;
  /** In the navigation; missing for a view that others lead to. */
  label?: string;
  /** The view of the navigation that one without a label belongs to. */
  under?: string;
  show(props: ViewProps): ComponentChild;
}

/** All views, one a line, in the order of the navigation. */
export const VIEWS: readonly View[] = [
  { name: 'ledger', label: 'Ledger', show: (props) => <LedgerPage {...props} /> },
  { name: 'fact', under: 'ledger', show: (props) => <FactPage {...props} /> },
  { name: 'new', under: 'ledger', show: (props) => <EditPage {...props} deed="add" /> },
  { name: 'correct', under: 'ledger', show: (props) => <EditPage {...props} deed="correct" /> },
  { name: 'contest', under: 'ledger', show: (props) => <EditPage {...props} deed="contest" /> },
  { name: 'retire', under: 'ledger', show: (props) => <EditPage {...props} deed="retire" /> },
  { name: 'picture', label: 'Picture', show: (props) => <PicturePage {...props} /> },
  { name: 'library', label: 'Library', show: (props) => <LibraryPage {...props} /> },
  { name: 'saved', under: 'library', show: (props) => <SavedPage {...props} /> },
  { name: 'import', label: 'Import and export', show: (props) => <ImportPage {...props} /> },
  { name: 'feeds', label: 'Feeds', show: (props) => <FeedsPage {...props} /> },
  { name: 'backup', label: 'Backup', show: (props) => <BackupPage {...props} /> },
];
