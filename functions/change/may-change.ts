/** What every change of a file needs beside the file itself: the history, and the receipt of the request. */
export const recording = ['put HISTORY#', 'read RECEIPT#', 'put RECEIPT#'] as const;

/** What a row needs beside by which something can leave a list: a document that of those that expire, a transit that of the open ones. */
export const delisting = ['remove WORK#'] as const;

/** What a row needs beside that alarms duty officers at once. */
export const alarming = ['put ALERT#'] as const;

/** What a row needs beside whose move looks at the register of persons: who claims protection, who is stopped. */
export const registered = ['read PERSON#'] as const;

/** What a row needs beside that may write the register, and brings what it keeps to its places. */
export const registering = ['read PERSON#', 'put PERSON#', 'check PERSON#'] as const;
