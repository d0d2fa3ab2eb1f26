/** Imported before a command, so that its modules are compiled once and not at each start: twice as quick. */
import { enableCompileCache } from 'node:module';

enableCompileCache();
