import { type ApiEvent, header } from './event.ts';

const token = "[!#$%&'*+.^_`|~\\w-]+";
const parameter = new RegExp(`\\s*;\\s*(${token})=(?:(${token})|"([^"\\\\]*)")\\s*`, 'y');

/** The values of the charset parameters, in lower case; undefined where what stands behind the type is no list of parameters. */
const charsetsIn = (text: string): readonly string[] | undefined => {
  const found: string[] = [];
  for (let at = 0; at < text.length; at = parameter.lastIndex) {
    parameter.lastIndex = at;
    const [, name, plain, quoted] = parameter.exec(text) ?? [];
    if (name === undefined) return undefined;
    if (name.toLowerCase() === 'charset') found.push((plain ?? quoted ?? '').toLowerCase());
  }
  return found;
};

/** Whether the request declares a body that is read here: JSON, in no charset but UTF-8 (JSON has no other), compressed in no way that the gateway does not know. */
export const declaresJson = (event: ApiEvent): boolean => {
  const [, parameters] = /^application\/(?:[\w.-]+\+)?json\s*(;.*)?$/i.exec(header(event, 'content-type')?.trim() ?? 'none') ?? [
    undefined,
    'none',
  ];
  const charsets = charsetsIn(parameters ?? '');
  const coding = header(event, 'content-encoding')?.trim().toLowerCase() ?? '';
  return (
    charsets?.every((charset) => ['utf-8', 'utf8'].includes(charset)) === true &&
    ['', 'identity', 'gzip', 'deflate'].includes(coding)
  );
};
