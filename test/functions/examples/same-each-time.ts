/** At what moment every example was sent, but for those whose own `at` is another. */
export const moment = Date.parse('2026-11-24T08:00:00.000Z');

const drawn = { story: 0, ids: 0, bytes: 0 };

/** Begins to draw for a story: what is drawn for it hangs on no other. */
export const drawsFor = (story: number): void => {
  Object.assign(drawn, { story, ids: 0, bytes: 0 });
};

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');

/** In place of chance: an id that tells its story and its turn in it. */
const id = (version: 4 | 7): string => {
  drawn.ids += 1;
  const time = hex(moment, 12);
  return `${time.slice(0, 8)}-${time.slice(8)}-${version}000-8000-${hex(drawn.story, 4)}${hex(drawn.ids, 8)}`;
};

export const v4 = (): string => id(4);
export const v7 = (): string => id(7);

/** In place of chance: bytes that look like it, the same each time. */
export const randomBytes = (size: number): Buffer => {
  drawn.bytes += 1;
  let state = drawn.story * 65_536 + drawn.bytes;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 24;
  };
  return Buffer.from(Array.from({ length: size }, next));
};
