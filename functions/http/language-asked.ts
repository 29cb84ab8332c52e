import type { Language } from '../../domain/language.ts';
import { type ApiEvent, header } from './event.ts';

/** Ours, the one that is used where nothing else is asked for first. */
const ours: readonly Language[] = ['en', 'fr', 'ru', 'kk'];

type Wanted = { readonly range: string; readonly weight: number };

const wantedIn = (text: string): readonly Wanted[] =>
  text.split(',').flatMap((part) => {
    const [, range = '', weight = '1'] =
      /^\s*([a-z]{1,8}(?:-[a-z0-9]{1,8})*|\*)\s*(?:;\s*q\s*=\s*(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)\s*)?$/i.exec(part) ?? [];
    return range === '' ? [] : [{ range: range.toLowerCase(), weight: Number(weight) }];
  });

/**
 * The language of ours that an Accept-Language header asks for (RFC 9110 section 12.5.4, with the lookup of RFC 4647): by weight and then
 * by order, a variety such as `fr-CA` being taken as its language, `*` as any. English where it asks for none of ours, or is no such list.
 */
export const languageAsked = (event: ApiEvent): Language => {
  const wanted = wantedIn(header(event, 'Accept-Language') ?? '');
  const refused = new Set(wanted.filter(({ weight }) => weight === 0).map(({ range }) => range));
  const fits = (range: string): Language | undefined =>
    ours.find((language) => (range === '*' || range.split('-')[0] === language) && !refused.has(language));
  const [first] = wanted
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight)
    .flatMap(({ range }) => fits(range) ?? []);
  return first ?? 'en';
};
