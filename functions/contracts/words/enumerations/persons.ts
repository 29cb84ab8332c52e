import type { Relation } from '../../../../domain/file/linked-case.ts';
import type { CivilStatus, OtherName, Sex } from '../../../../domain/person/person.ts';
import { meanings } from '../enumeration.ts';

/** Who somebody is. */
export const persons = {
  sex: meanings<Sex>('The sex as a document states it', {
    female: 'Female, as the document states it',
    male: 'Male, as the document states it',
    x: 'Other than female or male, as the document says X; `X` is taken too, and shown as `x`; a filler in a machine-readable zone',
    unspecified: 'No sex is stated; a filler in a machine-readable zone',
  }),
  otherName: meanings<OtherName['kind']>('Which other name it is', {
    maiden: 'The surname before a marriage',
    former: 'A name that the person had earlier',
    alias: 'A name that the person uses beside the own one',
    nickname: 'A name by which others call the person',
    pseudonym: 'A name that the person took, for instance as an artist',
  }),
  civilStatus: meanings<CivilStatus>('Whether the person is married', {
    single: 'Not married, and never was',
    married: 'Has a husband or wife',
    partnership: 'In a registered partnership',
    divorced: 'Was married, and the marriage was dissolved',
    widowed: 'The spouse has died',
    unknown: 'Not known to the State that states it',
  }),
  relation: meanings<Relation>('What the person of one case is to the person of another', {
    spouse: 'Husband or wife',
    parent: 'Father or mother',
    child: 'Son or daughter',
    sibling: 'Brother or sister',
    guardian: 'Somebody who has care of the person by law',
  }),
};
