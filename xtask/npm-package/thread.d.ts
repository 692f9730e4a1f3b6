/**
 * The thread of `qujat/worker`, for a program that makes it itself. There is nothing to import from it: it listens.
 */
export {};
