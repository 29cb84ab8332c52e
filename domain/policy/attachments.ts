/** The most bytes that a file may have. A value of the house: no law sets one. */
export const attachmentBytes = 50_000_000;

/** For how many minutes a file that was announced can be sent. */
export const uploadMinutes = 15;

/** For how many seconds the address works by which a file is read. */
export const downloadSeconds = 60;

/** After how many hours a file that was announced and never came makes room for another. */
export const neverCameHours = 24;
