/** Short texts of every oddness: blanks around, composed and decomposed, what grows when its case or form is changed, what is code elsewhere. */
export const texts = [
  'a',
  '.',
  ' a ',
  '\u00a0a\u3000',
  '\u00e9',
  'e\u0301',
  '\u1ebf\u0327',
  'Ж',
  '漢',
  '😀',
  '\u0130',
  'ﬃ',
  '\ufdfa',
  'क्\u200dष',
  '\u0600٣',
  'א',
  'null',
  '__proto__',
  'CASE#1',
  '"\\/<&%00',
  'a\nb',
  'a\r\n\tb',
];

export const fills = ['A', '漢', '😀', '"', '\u0130', '\ufdfa', 'ế', ' '];

const zones = ['Z', 'z', '-00:00', '+14:00', '-12:00', '+05:45', '-23:59', '+23:59'];
const instants = [
  '0000-01-01T00:00:00',
  '0001-01-01T00:00:00',
  '1899-12-31T23:59:59',
  '1900-01-01T00:00:00',
  '2025-01-01T00:00:00',
  '2030-12-31T23:59:59',
  '2199-12-31T23:59:59',
  '9999-12-31T23:59:59',
  '2026-11-01T08:00',
  '2026-11-01t08:00:00',
  '2026-11-01T08:00:00.1',
  '2026-11-01T08:00:00.123456789012345678901234567890',
  '2026-11-01T24:00:00',
  '2016-12-31T23:59:60',
];

/** Texts of a form of their own, those that ought to be refused among them. */
export const formed = [
  ...['0000', '0001', '1899', '1900', '2000', '2024', '2026', '2030', '2199', '2200', '9999'].flatMap((year) => [
    `${year}-01-01`,
    `${year}-12-31`,
  ]),
  ...['1990', '1990-03', '1990-03-31', '1900', '1900-01', '2024-02-29', '0000', '0001-01', '9999-12', '2026-13', '2026-02-30'],
  ...['KZ', 'FR', 'UZ', 'kz', 'XK', 'XXA', 'XXB', 'XXC', 'UNO', 'XX', 'CH', 'K'],
  ...['00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff', 'FFFFFFFF-FFFF-4FFF-BFFF-FFFFFFFFFFFF'],
  ...['0190a000-0000-7000-8000-000000000000', '01890A5D-AC96-774B-BCCE-B302099A8057', '0190a00000007000800000000000000'],
  ...['a@b.example', `${'a'.repeat(64)}@${'b'.repeat(60)}.example`, 'A.B+c_d@E.EXAMPLE', 'é@example.org', 'a@b'],
  ...['+7 717 212 34 56 (78)', '1', '+', '0000', '٣٤', `+${'1'.repeat(31)}`, '0'.repeat(64), 'F'.repeat(64), 'image/jpeg'],
  ...[`image/${'x'.repeat(100)}`, 'application/json; charset=utf-8', 'AB1234567', 'АВ 12-34/56', 'ＡＢ１２', 'O\u02bbTKIR'],
  ...['AKHMETOV', "D'A-B·C (D), E", 'İ', 'ß', 'ﬁ', 'A\u0301', 'A'.repeat(100), '100', '5', '-1', '1e1', '0', 'fr', 'kk', 'true'],
  ...instants.flatMap((written) => zones.map((zone) => `${written}${zone}`)),
];

/** The same moment of a minute ago in several zones and forms, and the days about it: what an act did happened lately. */
export const lately = ((): readonly string[] => {
  const inZone = (hours: number): string => new Date(Date.now() - 60_000 + hours * 3_600_000).toISOString();
  const [utc, east, west] = [inZone(0), inZone(14), inZone(-12)];
  return [
    `${utc.slice(0, 16)}Z`,
    `${utc.slice(0, 19).toLowerCase()}.123456789z`,
    `${east.slice(0, 19)}+14:00`,
    `${west.slice(0, 19)}-12:00`,
    inZone(0).slice(0, 10),
  ];
})();

export const numbers = [0, -0, 1, -1, 2, 5, 20, 100, 0.5, 1e-7, 1e21, Number.MAX_SAFE_INTEGER, -Number.MAX_SAFE_INTEGER];
