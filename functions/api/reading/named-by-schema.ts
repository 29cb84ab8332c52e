import * as z from 'zod';
import { once } from '../../../domain/once.ts';
import { instant } from '../../schema/moment.ts';
import { linkedCase } from '../../schema/request.ts';
import { state } from '../../schema/state.ts';

/** Which cases name the one that is shown. */
export const namedBy = once(() =>
  z.array(linkedCase().extend({ openedBy: state(), since: instant() })).meta({
    description:
      'The cases that name this one, of those that your State is a party to, with what their person is to the person of this case',
  }),
);
