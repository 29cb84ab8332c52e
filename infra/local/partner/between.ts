/** The two States of an exchange: whose system sends, and which State is asked. */
export type Between = { readonly from: string; readonly through: string };

/** The samples are written between these. */
export const asWritten: Between = { from: 'FR', through: 'KZ' };

/** About a national of this third State, and through this place. */
const written = { ...asWritten, home: 'TJ', place: 'Almaty airport' };

const thirdStates = [written.home, 'AF', 'PK'];

/** A sample as it is written between two other States: about a national of neither, who enters and leaves through the one that is asked. */
export const asBetween = <T>(sample: T, { from, through }: Between): T => {
  const home = thirdStates.find((state) => state !== from && state !== through) ?? written.home;
  const place = through === written.through ? written.place : `An airport of ${through}`;
  const instead: Readonly<Record<string, string>> = {
    [written.from]: from,
    [written.through]: through,
    [written.home]: home,
    [written.place]: place,
  };
  const swapped = (value: unknown): unknown => {
    if (typeof value === 'string') return instead[value] ?? value;
    if (Array.isArray(value)) return value.map(swapped);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, swapped(part)]));
  };
  return swapped(sample) as T;
};
