import { spelling } from './spelling.ts';

/**
 * What letters of the Latin script say, over the languages in which the names of people from the States served are written: English,
 * French, German, Polish, Czech, Hungarian, Romanian, Spanish, Portuguese, Italian, the Baltic and Scandinavian languages, Turkish,
 * Azerbaijani, Uzbek, Kazakh, and romanised Russian, Ukrainian, Georgian, Arabic and Chinese. A capital stands for a letter with its
 * mark (`letters.ts`).
 */
export const latinSpelling = spelling(() => [
  'a  a a',
  'b  bh b|v:1  b b',
  `c  cz C  cs C|ks:1  ck(?=[aoiyj]) k|ck:.3  ck k  cc(?=[eiy]) C|ks:1  cch k|C:.5  ch(?=[lr]) h  chtch S  ch C|h:.2
      c(?=[eiy]) s|C:.5|k:1.5  cc k  c(?=k) c  c k|c:.5`,
  'd  dsch C  dzs C  dzh C  d[JZ] C  dg(?=[ei]) J  dh d|z:1  dj d|J:.2  dz c  ds(?=.) c|ds:1  d d',
  'e  e e',
  'f  f f',
  `g  ght t|kt:1  gh g|-:1  gn gn|n:.5  gu(?=[ei]) g  gu(?=y) gu|g:.6  gy(?=[aeiou]) d|gi:.3  gy gy|d:.6  gli(?=[aeo]) l|gl:1  ^gj g|j:.5  gg?(?=[eiy]) g|J:.5
      g g`,
  `h  h$ -|h:1  (?<=[aeiouy])h(?=[aeiouy]) h|-:1  (?<=[aeiouy])h -|h:.5  ^h h|-:1  h(?![aeiouy]) -|h:1
      h h|-:1`,
  'i  i i',
  'j  (?<=[aeiouy])j(?![aeiouy]) j  j j|Z:.4|h:2',
  'k  k[hj] h  ^kn kn|n:1  k k',
  'l  ll(?=[aeiouy]) l|j:1.5  lj(?=[aeiou]) l|lZ:.8  l l',
  'm  ^mcc?(?=[^h]) mak  mb$ mb|m:1  mh m|v:1.5  m m',
  'n  nj(?=[aeiou]) n|nZ:.7  ng(?=[ei]) n|nJ:.7  ngh? n  nh n|nh:.5  n n',
  'o  o o',
  'p  ph f  pf f  p p',
  'q  qu(?=[aeio]) k|kv:2  q k|C:2',
  'r  rz(?!w) rz|Z:.7  ^rh r  rrh r  rh r|rh:.5  r r',
  `s  schtsch S  shtsh S  shtch S  shch S  szcz S  stsch S  sch(?=[aeiouy]) S|sk:1  sch S|sk:1.5  skj S|sk:1  ssh sh|S:.5  sh S  sz S
      sc(?=[eiy]) s|S:.5|sk:1  stj(?=[aeiouy]) st|S:.5  sj s|S:.2  s s`,
  't  tzsch C  tsch C tch C|th:1.2 tsh C  t[CSZ] C  tx C  th t|f:1.5|s:1.5|th:2  tj t|C:.2  t[sz] c  ti(?=[ao]) ti|ci:1  t t',
  'u  (?<=[ae])u(?![aeiouy]) u|v:.8  u u',
  'v  v v',
  'w  wh u  ^wr r|vr:1  w v|u:1',
  'x  xh J  x ks|h:.6|S:1',
  'y  y y',
  'z  zh Z  zs(?=.) Z  zj z|Z:.2  z z',
  'A  A a|an:.7',
  'C  C C',
  'D  D d|J:1',
  'E  E e|en:.7',
  'G  G g|-:1',
  'H  H h',
  'J  J J',
  'Q  Q C|s:1',
  'R  R r|rZ:.5',
  'S  SC S  St(?=[cs]) S  S S',
  'T  T c',
  'Z  Z Z',
  'ə  ə a|e:.5',
]);
