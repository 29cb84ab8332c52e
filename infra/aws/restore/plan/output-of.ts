/** Takes an output of a stack into a variable of the shell. */
export const outputOf = (stack: string, variable: string, key: string): string =>
  `${variable}=$(aws cloudformation describe-stacks --stack-name ${stack} --query "Stacks[0].Outputs[?OutputKey=='${key}'].OutputValue" --output text)`;
