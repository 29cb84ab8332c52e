import { Duration } from 'aws-cdk-lib';

/** A queue whose messages are still hidden when the function gives up would be delivered twice: six times is what AWS advises. */
export const hiddenFor = ({ timeoutSeconds }: { readonly timeoutSeconds: number }): Duration =>
  Duration.seconds(6 * timeoutSeconds);
