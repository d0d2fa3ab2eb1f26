/**
 * Custom properties under names that no page can guess. A page may register a property by its name, with a
 * syntax that our values do not have, and the registration holds in shadow roots too: every badge would be blank.
 */
const PREFIX = `--t${crypto.getRandomValues(new Uint32Array(1))[0]!.toString(36)}-`;

/** The name that `--name` of our style sheets has in this page. */
export const property = (name: string): string => PREFIX + name;

/** A style sheet with its custom properties renamed. */
export const withOwnProperties = (css: string): string => css.replaceAll('--', PREFIX);
