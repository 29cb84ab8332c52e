import type {
  Channel,
  Form,
  FormItem,
  FormPart,
  PhotographAsked,
  RequestBiometrics,
  RequestChannel,
  RequestForms,
} from '../request-form.ts';
import { and, or } from './listed.ts';

const channelWords: Readonly<Record<Channel, string>> = {
  post: 'post',
  courier: 'courier',
  'technical-means': 'technical means of transmission',
};

/** `by post or courier`, `by post and technical means of transmission`. */
export const channelsWords = ({ means, together }: RequestChannel): string => {
  const named = means.map((one) => channelWords[one]);
  return `by ${together === true ? and(named) : or(named)}`;
};

const itemWords = (items: readonly FormItem[]): string => items.map((item) => item.replaceAll('-', ' ')).join(', ');

const partWords = ({ mark, name, entries, unnumbered }: FormPart): string =>
  `${mark}. ${name}: ${entries
    .map((items, index) => (unnumbered === true ? itemWords(items) : `${index + 1}) ${itemWords(items)}`))
    .join('; ')}`;

const formWords = ({ annex, ofProtocol, parts }: Form): string =>
  `annex ${annex}${ofProtocol === true ? ' of the Protocol' : ''}. ${parts.map(partWords).join('. ')}`;

/** The forms of a request, each with all that it asks for; told once where nationals and others have the same. */
export const formsWords = ({ nationals, others, notice }: RequestForms): readonly string[] => {
  const [ofNationals, ofOthers] = [formWords(nationals), formWords(others)];
  return [
    ...(ofNationals === ofOthers
      ? [`for everybody: ${ofNationals}`]
      : [`for nationals: ${ofNationals}`, `for others: ${ofOthers}`]),
    ...(notice === undefined ? [] : [`where no request is needed: ${formWords(notice)}`]),
  ];
};

const photographWords = ({ colour, millimetres }: PhotographAsked): string =>
  `a photograph${colour === true ? ' in colours' : ''}${millimetres === undefined ? '' : `, ${millimetres} mm`}`;

/** `a photograph in colours, 40 × 60 mm; fingerprints`. */
export const biometricsWords = ({ photograph, fingerprints }: RequestBiometrics): string =>
  [
    ...(photograph === undefined ? [] : [photographWords(photograph)]),
    ...(fingerprints === undefined ? [] : ['fingerprints']),
  ].join('; ');
