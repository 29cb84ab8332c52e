import type { Result } from '../../domain/result.ts';
import type { Done, Refused } from './answer.ts';
import type { Asked } from './asked.ts';
import { addSecret, endSecret, listSecrets } from './change-secret.ts';
import { dismiss } from './dismiss.ts';
import { invite } from './invite.ts';
import { list } from './list.ts';
import type { Own } from './own.ts';
import { reinstate } from './reinstate.ts';
import { reset } from './reset.ts';
import { setRoles } from './set-roles.ts';

/** Does what was asked, for the one State. Each act says by what it is refused. */
export const actOn = (own: Own, asked: Asked): Promise<Result<Done, Refused>> => {
  switch (asked.act) {
    case 'list':
      return list(own);
    case 'invite':
      return invite(own, asked);
    case 'roles':
      return setRoles(own, asked);
    case 'reset':
      return reset(own, asked);
    case 'dismiss':
      return dismiss(own, asked);
    case 'reinstate':
      return reinstate(own, asked);
    case 'secrets':
      return listSecrets(own, asked);
    case 'add-secret':
      return addSecret(own, asked);
    case 'end-secret':
      return endSecret(own, asked);
  }
};
