import { fail, ok, type Result } from '../../result.ts';
import { checkDigitOf } from './check-digit.ts';
import { type FieldName, fields } from './fields.ts';

/** What a zone says, as it says it: codes of States without their fillers, names with spaces, dates YYMMDD with their fillers. */
export type ReadZone = {
  readonly issuingState: string;
  readonly surname: string;
  readonly givenNames: string;
  readonly number: string;
  readonly nationality: string;
  readonly dateOfBirth: string;
  readonly sex: 'F' | 'M' | '<';
  readonly validUntil: string;
};

/** `field` says where, if it is one field that is wrong. */
export type ZoneUnreadable = {
  readonly kind: 'zone-unreadable';
  readonly why: 'length' | 'alphabet' | 'document-code' | 'check-digit';
  readonly field?: string;
};

/** What each check digit is over (Doc 9303-4, section 4.2.4). */
const checks: readonly { readonly field: string; readonly over: readonly FieldName[]; readonly digit: FieldName }[] = [
  { field: 'number', over: ['number'], digit: 'numberCheck' },
  { field: 'dateOfBirth', over: ['dateOfBirth'], digit: 'dateOfBirthCheck' },
  { field: 'validUntil', over: ['validUntil'], digit: 'validUntilCheck' },
  { field: 'optionalData', over: ['optionalData'], digit: 'optionalDataCheck' },
  {
    field: 'composite',
    over: [
      'number',
      'numberCheck',
      'dateOfBirth',
      'dateOfBirthCheck',
      'validUntil',
      'validUntilCheck',
      'optionalData',
      'optionalDataCheck',
    ],
    digit: 'compositeCheck',
  },
];

const unreadable = (why: ZoneUnreadable['why'], field?: string): Result<never, ZoneUnreadable> =>
  fail({ kind: 'zone-unreadable', why, ...(field === undefined ? {} : { field }) });

/** A filler is the check digit of nothing: only over a field of fillers may it stand. */
const agrees = (text: string, digit: string): boolean => (digit === '<' ? /^<*$/.test(text) : digit === checkDigitOf(text));

const withSpaces = (identifier: string): string => identifier.replaceAll('<', ' ').trim();

/**
 * Reads the zone of a travel document on a single sheet (code PU, size TD3). Fails, in this order, where the lines are not two of 44
 * characters, where a character is in no zone at all, where the document is of another kind, where a character may not stand in its field,
 * and where a check digit is wrong. No check digit is over the first line, nor over nationality and sex: an error in them that is
 * right by its alphabet goes unseen.
 */
export const readZone = (lines: readonly string[]): Result<ReadZone, ZoneUnreadable> => {
  const [first = '', second = ''] = lines;
  if (lines.length !== 2 || first.length !== 44 || second.length !== 44) return unreadable('length');
  if (!/^[A-Z0-9<]*$/.test(first + second)) return unreadable('alphabet');
  if (!first.startsWith('PU')) return unreadable('document-code');

  const textOf = (name: FieldName): string =>
    (fields[name].line === 0 ? first : second).slice(fields[name].from, fields[name].to);
  const strange = (Object.keys(fields) as FieldName[]).find((name) => !fields[name].alphabet.test(textOf(name)));
  if (strange !== undefined) return unreadable('alphabet', strange);
  const wrong = checks.find(({ over, digit }) => !agrees(over.map(textOf).join(''), textOf(digit)));
  if (wrong !== undefined) return unreadable('check-digit', wrong.field);

  if (withSpaces(textOf('number')) === '') return unreadable('alphabet', 'number');

  const [surname = '', givenNames = ''] = textOf('name').split(/<<(.*)/);
  return ok({
    issuingState: withSpaces(textOf('issuingState')),
    surname: withSpaces(surname),
    givenNames: withSpaces(givenNames),
    number: withSpaces(textOf('number')),
    nationality: withSpaces(textOf('nationality')),
    dateOfBirth: textOf('dateOfBirth'),
    sex: textOf('sex') as ReadZone['sex'],
    validUntil: textOf('validUntil'),
  });
};
