import { spelling } from './spelling.ts';

const single = `
а a  ә a|e:.5  ӕ ae  б b  в v  ᲀ v  ԝ v  г g|h:.5  ғ g  ґ g  ҕ g  ӷ g  ӻ g  е e  є e  ё e|o:.7  ѥ e  ꙓ e  ѣ e  ᲇ e  ԑ e  з z  ҙ z  ӡ z  ԅ z
ѕ z  ꙃ z  ꙅ z  ꙁ z  и i  і i  ҋ i  ѵ i  ꙇ i  ӏ -  ј j  к k  қ k  ҝ k  ҟ k  ҡ k  ӄ k  ԟ k  ԛ k  ҁ k  л l  љ l  ӆ l  ԉ l
ԓ l  ԕ l  ԡ l  ԯ l  ꙥ l  ᴫ l  м m  ӎ m  ꙧ m  ҥ n  њ n  ӈ n  ӊ n  ԋ n  ԣ n  ԩ n  о o  ө o|e:.6  ѡ o  ѻ o  ꙍ o  ѽ o  ꙩ o  ꙫ o  ꙭ o  ꙮ o  ꚙ o  ꚛ o
ѫ o  ꙛ o  ѭ o  ѿ ot  ᲂ o  п p  ҧ p  ԥ p  ҏ r  ԗ r  с s  ҫ s  ᲃ s  ԍ S  ҭ t  ԏ t  ꚋ t  ꚍ t  ᲄ t  ᲅ t  ᲊ t  у u  ұ u  ү u  ѹ u  ꙋ u  ᲈ u  ф f
ѳ f|t:.5  х h  ҳ h  һ h  ҩ h  ӽ h  ӿ h  ԧ h  ꚕ h  ҵ c  ꙡ c  ꚏ c  ꚑ c  ч C  ҷ C  ҹ C  ҽ C  ҿ C  ӌ C  ԭ C  ꚓ C  ꚇ C  ш S  щ S  ꚗ S  ъ -
ᲆ -  ҍ -  ꙏ -  ꙿ -  ы y  ꙑ y  ь -  э e  ю u  ꙕ u  я a  ѧ a  ѩ a  ꙗ a  ꙙ a  ꙝ a  ԙ a  ꙟ in  ђ J  ћ C  џ J  җ J  ж Z  ԫ J  ꚅ Z
ԁ d  ԃ d  ԇ J  ꙣ d  ꚁ d  ᲁ d  ꙉ d  ꚃ c  ꚉ c  ѯ ks  ѱ ps  ў u|v:.5`;

/**
 * What letters of the Cyrillic script say, in Kazakh, Russian, Kyrgyz, Tajik, Uzbek, Ukrainian, Belarusian, Serbian, Macedonian and the
 * other languages that are or were written in it. Belarusian writes a soft d and t as дз and ц.
 */
export const cyrillicSpelling = spelling(() => [
  ...single
    .trim()
    .split(/\s{2,}|\n/)
    .map((cell) => `${cell.split(' ')[0]} ${cell}`),
  'д  дж J  дз(?=[іеяёюьмв]) c|d:1  д[зцс] c  д d',
  'ж  ж Z',
  'к  кс ks  кх h  к k',
  'н  н[гғ] n  н n',
  'ң  ңг n  ң n',
  'п  пф f  п p',
  'р  рж rZ  р r',
  'т  т[чш] C  т[сц] c  т t',
  'ц  цз C  ц(?=[іеяёюь]) c|t:1.5  ц c',
  'ч  чж C  ч C',
]);
