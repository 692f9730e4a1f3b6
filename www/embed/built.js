// What the build puts in: `xtask/npm/elements.mjs` writes this file anew. As it is written here, the elements work and have no style.

/** The style of every element, as a text. */
export const STYLE = '';

/** The version of the package. */
export const VERSION = 'plain';
