import { once } from '../once.ts';

/** Letters of the Latin script that are no letter of a to z with a mark to take off: by what is written for them. */
const written: Readonly<Record<string, string>> = {
  a: 'ɐɑɒʌᴀᶏᶐẚⱥꜣꞻꬰꭤ',
  aa: 'ꜳ',
  ae: 'æᴁᴂꞛ',
  ao: 'ꜵ',
  au: 'ꜷ',
  av: 'ꜹꜻ',
  ay: 'ꜽ',
  b: 'ᴯƀƃƅɓʙᴃᵬᶀꞗꞵ',
  c: 'ƈȼɕʗᴄↄꜿꞓꞔ',
  ch: 'ʧʨ',
  con: 'ꝯ',
  d: 'ðƌƍȡɖɗᴅᴆᵭᶁᶑẟꝺꟈ',
  db: 'ȸ',
  dum: 'ꝱ',
  dz: 'ʣʥꭦ',
  dzh: 'ʤ',
  e: 'ɇɘɛɜɝɞʚᴇᴈᶒᶓᶔⱸꬲꬳꬴ',
  et: 'ꝫ',
  f: 'ⅎƒɸʩᵮᶂⱷꜰꝼꞙꟻꬵ',
  g: 'ƣǥɠɡɢʛᵷᵹᶃꝿꞡꟑꬶ',
  gh: 'ɣ',
  gy: 'ɟ',
  h: 'ħɦʜʮʯⱨⱶꜧꞕꟶ',
  hv: 'ƕ',
  i: 'ᵎıɨɩɪᴉᵻᵼᶖꞽꟷꟾ',
  is: 'ꝭ',
  j: 'ȷɉʄʝᴊ',
  k: 'ĸƙʞᴋᶄⱪꜫꜭꜯꝁꝃꝅꞣ',
  kh: 'ꭓꭔꭕ',
  l: 'ꟛŀłƚƛȴɫɬɭɮʟᴌᶅⱡꝇꝉꞁꞎꬷꬸꬹ',
  ll: 'ỻ',
  ls: 'ʪ',
  lum: 'ꝲ',
  ly: 'ʎ',
  lz: 'ʫ',
  m: 'ɱᴍᴟᵯᶆꟺꟽꟿꬺ',
  mum: 'ꝳ',
  n: 'ᴻŉƞȵɲɳɴᴎᵰᶇꞑꞥꬻ',
  ng: 'ŋꬼ',
  num: 'ꝴ',
  o: 'øɔɤɵɷᴏᴐᴑᴒᴓᴖᴗᶗⱺꝋꝍꞷꟁꬽꬾꬿꭃꭄ',
  oe: 'œɶᴔꞝꭀꭁꭂꭢ',
  oo: 'ꝏ',
  p: 'ƥᴘᵱᵽᶈꝑꝓꝕꟼ',
  q: 'ɋʠꝗꝙꞯ',
  qp: 'ȹ',
  r: 'ɍɹɺɻɼɽɾɿʀʁᴙᴚᵲᵳᶉⱹꝛꞃꞧꭅꭆꭇꭈꭉꭊꭋꭌꭨ',
  rum: 'ꝝꝵꝶ',
  s: 'ꟍƨƽȿʂᵴᶊẜẝꜱꞅꞩꟊꟗꟙ',
  sh: 'ƪɧʃʅʆᶋᶘꭍ',
  ss: 'ß',
  t: 'ŧƫƭȶʇʈᴛᵵⱦꞇ',
  th: 'þᵺꝥꝧꟓ',
  ts: 'ʦꭧ',
  tum: 'ꝷ',
  tz: 'ꜩ',
  u: 'ȣɯɰʉʊᴕᴜᴝᴞᵾᵿᶙꞹꞿꭎꭏꭒ',
  ue: 'ᵫꞟ',
  ui: 'ꭐꭑ',
  um: 'ꝸ',
  uo: 'ꭣ',
  v: 'ʋᴠᶌỽⱱⱴꝟꝩ',
  vy: 'ꝡ',
  w: 'ƿʍᴡⱳꟃꟕ',
  x: 'ᶍꭖꭗꭘꭙ',
  y: 'ƴȝɏɥʏỿꭚ',
  ya: 'ꭠ',
  ye: 'ꭡ',
  z: 'ƶȥɀʐʑᴢᵶᶎⱬꝣ',
  zh: 'ƹƺʒʓᴣᶚ',
  ə: 'ǝɚᶕⱻꬱ',
};

/** Marks that change what a letter says. The letter is kept as a capital, which the tables of spelling read; all other marks are taken off. */
const marked: Readonly<Record<string, string>> = {
  A: 'ąã',
  C: 'čćĉ',
  D: 'đ',
  E: 'ęõ',
  G: 'ğ',
  H: 'ĥ',
  J: 'ĝ',
  Q: 'ç',
  R: 'ř',
  S: 'šśşșŝ',
  T: 'ţț',
  Z: 'žżĵ',
  w: 'ŭ',
};

/** Cyrillic letters whose mark makes another letter of them. */
const ownMark = 'ёў';

const plainOf = once(
  (): ReadonlyMap<string, string> =>
    new Map(
      [...Object.entries(written), ...Object.entries(marked), ['', 'ƾǀǁǂǃɂʔʕʖʘʡʢʬʭᴤᴥꜥꞌꞏ꟏'] as const].flatMap(([plain, letters]) =>
        [...letters].map((letter) => [letter, plain] as const),
      ),
    ),
);

const withoutMarks = (letter: string): string =>
  ownMark.includes(letter) ? letter : letter.normalize('NFKD').replaceAll(/\p{M}/gu, '');

/**
 * A word in small letters as the tables of spelling know them: full width, small capitals, ligatures and strokes undone, and marks
 * taken off that change nothing.
 */
export const plainLetters = (word: string): string =>
  [...word.normalize('NFKC').toLowerCase().normalize('NFC')]
    .map((letter) => plainOf().get(letter) ?? [...withoutMarks(letter)].map((bare) => plainOf().get(bare) ?? bare).join(''))
    .join('');
