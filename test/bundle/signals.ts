/**
 * Whether a process can be sent a signal that it handles. On Windows it cannot: to send one ends the process, and
 * what runners send there (a console event) reaches a test's own process too. What needs it is skipped there.
 */
export const canSignal = process.platform !== 'win32';
