/** What the restored tables of a stage begin with: policies name them by it. */
export const restoredPrefix = (stageName: string): string => `readmit-${stageName}-restored-`;

/** What a table is called that stands as the stage's was at that moment, as `2026-12-01T08:00:00Z`. */
export const restoredName = (stageName: string, moment: string): string =>
  `${restoredPrefix(stageName)}${moment.replaceAll(/[^0-9T]/g, '').toLowerCase()}`;
