const prefix = 'readmit-local-';

/** Whether a function of the templates is one of the tables, and none that the templates bring along for themselves. */
export const isOurs = (deployedName: string): boolean => deployedName.startsWith(prefix);

/** A function's own name, from what it would be called where it is deployed. */
export const localName = (deployedName: string): string => deployedName.slice(prefix.length);
