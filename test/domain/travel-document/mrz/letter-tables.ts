const pairs = (table: string): readonly (readonly [string, string])[] =>
  table
    .trim()
    .split(/\s+/)
    .map((pair) => [pair.slice(0, 1), pair.slice(2)]);

/** Doc 9303-3, section 6, table A, each letter with what the table names first. */
export const latinTable = pairs(`
  À=A Á=A Â=A Ã=A Ä=AE Å=AA Æ=AE Ç=C È=E É=E Ê=E Ë=E Ì=I Í=I Î=I Ï=I Ð=D Ñ=N Ò=O Ó=O Ô=O Õ=O Ö=OE Ø=OE Ù=U Ú=U Û=U Ü=UE Ý=Y Þ=TH
  Ā=A Ă=A Ą=A Ć=C Ĉ=C Ċ=C Č=C Ď=D Đ=D Ē=E Ĕ=E Ė=E Ę=E Ě=E Ĝ=G Ğ=G Ġ=G Ģ=G Ĥ=H Ħ=H Ĩ=I Ī=I Ĭ=I Į=I İ=I ı=I Ĳ=IJ Ĵ=J Ķ=K Ĺ=L Ļ=L
  Ľ=L Ŀ=L Ł=L Ń=N Ņ=N Ň=N Ŋ=N Ō=O Ŏ=O Ő=O Œ=OE Ŕ=R Ŗ=R Ř=R Ś=S Ŝ=S Ş=S Š=S Ţ=T Ť=T Ŧ=T Ũ=U Ū=U Ŭ=U Ů=U Ű=U Ų=U Ŵ=W Ŷ=Y Ÿ=Y Ź=Z
  Ż=Z Ž=Z ẞ=SS`);

/** The letters of Russian in table B, and the soft sign, which the table does not have. */
export const russianTable = pairs(`
  А=A Б=B В=V Г=G Д=D Е=E Ё=E Ж=ZH З=Z И=I Й=I К=K Л=L М=M Н=N О=O П=P Р=R С=S Т=T У=U Ф=F Х=KH Ц=TS Ч=CH Ш=SH Щ=SHCH Ъ=IE Ы=Y Ь=
  Э=E Ю=IU Я=IA`);

/** What Kazakh has beside Russian letters. */
export const kazakhTable = pairs('Ә=A Ғ=G Қ=K Ң=N Ө=O Ұ=U Ү=U Һ=H І=I');

/** Letters of the other languages in table B. */
export const otherCyrillicTable = pairs('Ђ=D Є=IE Ѕ=DZ Ї=I Ј=J Љ=LJ Њ=NJ Ќ=K Ў=U Џ=DZ Ѫ=U Ѵ=Y Ґ=G Ѓ=G Ћ=C');
