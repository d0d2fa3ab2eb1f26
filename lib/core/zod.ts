/**
 * Zod, set up for pages of an extension: their content security policy forbids the code that zod would
 * generate, and the mere try is logged as a violation. Everyone imports zod from here, so that no schema
 * is built before the switch is set.
 */
import { z } from 'zod';

z.config({ jitless: true });

export { z };
