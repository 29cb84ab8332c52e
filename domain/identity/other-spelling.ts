import { alphabet, spelling } from './spelling.ts';

export const greekSpelling = spelling(() => [
  'α  αυ av  α a',
  'β  β v|b:.7',
  'γ  γκ g|nk:1  γγ n  γ g',
  'δ  δ d',
  'ε  ευ ev  ε e',
  'ζ  ζ z',
  'η  η i',
  'θ  θ t|f:1',
  'ι  ι i',
  'κ  κ k',
  'λ  λ l',
  'μ  μπ b|mp:.5  μ m',
  'ν  ντ d|nt:.5  ν n',
  'ξ  ξ ks',
  'ο  ου u  ο o',
  'π  π p',
  'ρ  ρ r',
  'σ  σ s',
  'ς  ς s',
  'τ  τζ J  τσ c  τ t',
  'υ  υ i',
  'φ  φ f',
  'χ  χ h',
  'ψ  ψ ps',
  'ω  ω o',
]);

export const georgianSpelling = alphabet(`
ა a  ბ b  გ g  დ d  ე e  ვ v  ზ z  თ t  ი i  კ k  ლ l  მ m  ნ n  ო o  პ p  ჟ Z  რ r  ს s  ტ t  უ u  ფ p|f:.7  ქ k  ღ g  ყ k  შ S
ჩ C  ც c  ძ c  წ c  ჭ C  ხ h  ჯ J  ჰ h|-:1  ჱ e  ჲ j  ჳ v  ჴ h  ჵ o  ჶ f  ჷ e  ჸ -  ჹ g  ჺ -  ჼ n  ჽ -  ჾ -  ჿ -`);

export const armenianSpelling = spelling(() => [
  ...'ա:a բ:b գ:g դ:d ե:e զ:z է:e ը:e թ:t ժ:Z ի:i լ:l խ:h ծ:c կ:k հ:h|-:1 ձ:c ղ:g ճ:C մ:m յ:j ն:n շ:S չ:C պ:p ջ:J ռ:r ս:s վ:v տ:t ր:r ց:c ւ:v փ:p ք:k օ:o ֆ:f և:ev ՠ:a ֈ:u'
    .split(' ')
    .map((cell) => `${cell[0]} ${cell[0]} ${cell.slice(2)}`),
  'ո  ու u  ո o',
]);

/** Short vowels are not written: one may stand after each consonant, of whichever kind. */
const vowelAfter = (cells: string, long: string): readonly string[] =>
  cells.split(' ').map((cell) => {
    const [letter = '', ways = ''] = cell.split(':');
    const vowels = ways
      .split('|')
      .flatMap((way, index) => [
        `${way}a:${index * 0.7}`,
        ...['', 'i', 'u'].map((vowel, seldom) => `${way}${vowel}:${index * 0.7 + 0.1 + seldom * 0.2}`),
      ]);
    return `${letter} ${letter}(?![${long}]|$) ${vowels.join('|')} ${letter} ${ways}`;
  });

export const arabicSpelling = spelling(() => [
  ...vowelAfter(
    'ب:b ت:t ث:s|t ج:J|g ح:h خ:h د:d ذ:z|d ر:r ز:z س:s ش:S ص:s ض:d|z ط:t ظ:z غ:g ف:f ق:k ك:k ل:l م:m ن:n پ:p چ:C ژ:Z گ:g ک:k ڤ:v ڭ:n ټ:t ډ:d ړ:r ڼ:n ښ:S ږ:Z ځ:c څ:c ڑ:r ڈ:d ٹ:t ھ:h ہ:h ۋ:v ڧ:k ڨ:g',
    'اآىيیېوۆۇۈ',
  ),
  'ا  ^ا a|i:.3|u:.3  ا a',
  'آ  آ a',
  'ٱ  ٱ a',
  'ع  ^ع a|u:.3|i:.3  ع -|a:.3',
  'ء  ء -',
  'ى  ى a',
  'ي  ^ي j  ي i',
  'ی  ^ی j  ی i',
  'ې  ې e',
  'ے  ے e',
  'ە  ە e',
  'و  ^و v|u:.5  و u|v:.4',
  'ۆ  ۆ o',
  'ۇ  ۇ u',
  'ۈ  ۈ u',
  'ه  ه$ -|h:1  ه h',
  'ة  ة -|t:1',
]);

export const hebrewSpelling = spelling(() => [
  ...vowelAfter('ב:b|v ג:g ד:d ז:z ח:h ט:t כ:k|h ך:h|k ל:l מ:m ם:m נ:n ן:n ס:s פ:p|f ף:f צ:c ץ:c ק:k ר:r ש:S|s ת:t', 'אויה'),
  'א  ^א a|i:.3|e:.3|-:.3  א a|-:.3',
  'ה  ה$ -  ה h',
  'ו  ^ו v  ו u|v:.4',
  'י  ^י j  י i',
  'ע  ע a|-:.4',
]);
