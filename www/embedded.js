// Whether this page stands in somebody else's.

/** In a frame nothing is kept and no address is followed: where the words have one, it is read. */
export const embedded = document.documentElement.dataset.embedded !== undefined;
