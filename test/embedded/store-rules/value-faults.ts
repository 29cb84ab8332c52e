import { bytesOf, type WireItem, type WireValue } from './wire.ts';

/** As the Developer Guide has them under “Constraints” and “Item size and formats”. */
const deepest = 32;
const largestItem = 400 * 1024;
const mostDigits = 38;

const numberFault = (text: string): string | undefined => {
  const [, whole = '', fraction = '', exponent = '0'] = /^[+-]?(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/.exec(text) ?? [];
  if (whole + fraction === '') return `${text} is no number`;
  const digits = (whole + fraction).replace(/^0+/, '').replace(/0+$/, '');
  if (digits.length > mostDigits) return `${text} has more than ${mostDigits} digits`;
  const magnitude = (whole + fraction).replace(/^0+/, '').length - fraction.length + Number(exponent) - 1;
  return digits !== '' && (magnitude > 125 || magnitude < -130) ? `${text} is beyond the range of numbers` : undefined;
};

const setFault = (members: readonly unknown[]): string | undefined => {
  if (members.length === 0) return 'a set is empty';
  if (members.includes('')) return 'a set has an empty member';
  return new Set(members).size < members.length ? 'a set has a member twice' : undefined;
};

/** What DynamoDB would refuse in a value, wherever it stands in it. */
export const valueFaults = (value: WireValue, depth = 1): readonly string[] => {
  if (depth > deepest) return [`a value is nested deeper than ${deepest} levels`];
  const [[type, held] = ['', undefined], ...more] = Object.entries(value ?? {});
  if (more.length > 0 || held === undefined) return ['a value has not exactly one type'];
  const one = (fault: string | undefined): readonly string[] => (fault === undefined ? [] : [fault]);
  if (type === 'N') return one(numberFault(String(held)));
  if (type === 'SS' || type === 'NS' || type === 'BS')
    return [
      ...one(setFault(held as unknown[])),
      ...(type === 'NS' ? (held as string[]).flatMap((member) => one(numberFault(member))) : []),
    ];
  if (type === 'L') return (held as WireValue[]).flatMap((member) => valueFaults(member, depth + 1));
  if (type === 'M') return Object.values(held as WireItem).flatMap((member) => valueFaults(member, depth + 1));
  return ['S', 'B', 'BOOL', 'NULL'].includes(type) ? [] : [`${type} is no type of a value`];
};

const sizeOf = (value: WireValue): number => {
  const [[type, held] = ['', undefined]] = Object.entries(value);
  if (type === 'S') return bytesOf(held as string);
  if (type === 'N') return Math.ceil(String(held).replace(/[^\d]/g, '').length / 2) + 1;
  if (type === 'L') return 3 + (held as WireValue[]).reduce((sum, member) => sum + 1 + sizeOf(member), 0);
  if (type === 'M')
    return 3 + Object.entries(held as WireItem).reduce((sum, [name, member]) => sum + 1 + bytesOf(name) + sizeOf(member), 0);
  if (Array.isArray(held)) return held.reduce((sum: number, member) => sum + bytesOf(String(member)), 0);
  return type === 'B' ? Buffer.from(String(held), 'base64').length : 1;
};

/** What an item takes: the names of its attributes and their values. */
export const itemSize = (item: WireItem): number =>
  Object.entries(item).reduce((sum, [name, value]) => sum + bytesOf(name) + sizeOf(value), 0);

export const itemFaults = (item: WireItem): readonly string[] => [
  ...Object.values(item).flatMap((value) => valueFaults(value)),
  ...(Object.keys(item).includes('') ? ['an attribute has an empty name'] : []),
  ...(itemSize(item) > largestItem ? [`an item has ${itemSize(item)} bytes, more than 400 KB`] : []),
];
