import { deployedName } from './function-rows.ts';

/**
 * What the role of a function is called that uses attachments: the policy of their bucket, which stands in another stack and before it,
 * names the role. Other roles have the names that CloudFormation makes up.
 */
export const roleName = deployedName;
