const escapedLetter = (letter: string): string => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`;

/** RFC 5987, section 3.2.1: what is no attr-char is escaped. */
const extended = (name: string): string => encodeURIComponent(name).replace(/['()*]/g, escapedLetter);

/** The header by which a file is saved under its name, whatever alphabet that has, and never shown in place. */
export const savedAs = (name: string): string =>
  /^[\w .()-]+$/.test(name) ? `attachment; filename="${name}"` : `attachment; filename*=UTF-8''${extended(name)}`;
