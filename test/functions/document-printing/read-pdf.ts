import { inflateSync } from 'node:zlib';

/** A text as it stands on a sheet, from its left edge to its right one, in points from the lower left corner. */
export type SetText = {
  readonly page: number;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
};

type Stored = { readonly dictionary: string; readonly stream?: Buffer };

const objectsIn = (bytes: Buffer): ReadonlyMap<number, Stored> => {
  const text = bytes.toString('latin1');
  const objects = new Map<number, Stored>();
  for (const { 1: id, index, 0: begin } of text.matchAll(/(?:^|\n)(\d+) 0 obj\n/g)) {
    const from = index + begin.length;
    const end = text.indexOf('endobj', from);
    const streamAt = text.indexOf('\nstream\n', from);
    if (streamAt < 0 || streamAt > end) {
      objects.set(Number(id), { dictionary: text.slice(from, end) });
      continue;
    }
    const dictionary = text.slice(from, streamAt);
    const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1]);
    const raw = bytes.subarray(streamAt + 8, streamAt + 8 + length);
    objects.set(Number(id), { dictionary, stream: dictionary.includes('/FlateDecode') ? inflateSync(raw) : Buffer.from(raw) });
  }
  return objects;
};

type Letters = { readonly signs: readonly string[]; readonly widths: readonly number[] };

const signsIn = (cmap: string): readonly string[] =>
  [...cmap.matchAll(/<[0-9a-f]+> <[0-9a-f]+> \[(.*?)\]/gs)].flatMap(([, list = '']) =>
    [...list.matchAll(/<([0-9a-f ]*)>/g)].map(([, units = '']) =>
      String.fromCharCode(
        ...units
          .split(' ')
          .filter(Boolean)
          .map((unit) => Number.parseInt(unit, 16)),
      ),
    ),
  );

const referred = (objects: ReadonlyMap<number, Stored>, dictionary: string, key: string): Stored => {
  const id = Number(new RegExp(`/${key} \\[?(\\d+) 0 R`).exec(dictionary)?.[1]);
  return objects.get(id) ?? { dictionary: '' };
};

const lettersOf = (objects: ReadonlyMap<number, Stored>, { dictionary }: Stored): Letters => ({
  signs: signsIn(referred(objects, dictionary, 'ToUnicode').stream?.toString('latin1') ?? ''),
  widths: (/\/W \[0 \[(.*?)\]/s.exec(referred(objects, dictionary, 'DescendantFonts').dictionary)?.[1] ?? '')
    .split(/\s+/)
    .map(Number),
});

const block = /BT\n(?:1 0 0 1 (\S+) (\S+) Tm)?\n?(?:\/(F\d+) (\S+) Tf)?\n?(.*?)ET/gs;

/** All that is set in a PDF of ours, sheet by sheet in the order in which it is set: what whoever copies it out gets. */
export const readPdf = (pdf: Uint8Array): { readonly pages: number; readonly texts: readonly SetText[] } => {
  const objects = objectsIn(Buffer.from(pdf));
  const root = [...objects.values()].find(({ dictionary }) => dictionary.includes('/Type /Pages'));
  const kids = [...(/\/Kids \[(.*?)\]/s.exec(root?.dictionary ?? '')?.[1] ?? '').matchAll(/(\d+) 0 R/g)].map(([, id]) =>
    Number(id),
  );
  const texts = kids.flatMap((kid, page) => {
    const { dictionary } = objects.get(kid) ?? { dictionary: '' };
    const resources = referred(objects, dictionary, 'Resources').dictionary;
    const fonts = new Map(
      [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id]): [string, Letters] => [
        name,
        lettersOf(objects, objects.get(Number(id)) ?? { dictionary: '' }),
      ]),
    );
    const content = referred(objects, dictionary, 'Contents').stream?.toString('latin1') ?? '';
    return [...content.matchAll(block)].map(([, x, y, font = '', size, shown = '']): SetText => {
      const { signs, widths } = fonts.get(font) ?? { signs: [], widths: [] };
      let text = '';
      let thousandths = 0;
      for (const [, glyphs, shift] of shown.matchAll(/<([0-9a-f]*)>|(-?[\d.]+)(?=[ \]])/g)) {
        if (glyphs === undefined) thousandths -= Number(shift);
        for (const code of glyphs?.match(/.{4}/g) ?? []) {
          text += signs[Number.parseInt(code, 16)] ?? '';
          thousandths += widths[Number.parseInt(code, 16)] ?? 0;
        }
      }
      const width = (thousandths * Number(size)) / 1000;
      return { page: page + 1, x: Number(x), right: Number(x) + width, y: Number(y), size: Number(size), text };
    });
  });
  return { pages: kids.length, texts };
};
