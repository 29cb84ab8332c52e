import type { _Record as StreamRecord } from '@aws-sdk/client-dynamodb-streams';
import { region } from './places.ts';

/** A record of the event that Lambda makes of a stream. */
export const streamRecord = ({ eventID, eventName, dynamodb }: StreamRecord): object => ({
  eventID,
  eventName,
  eventVersion: '1.1',
  eventSource: 'aws:dynamodb',
  awsRegion: region,
  dynamodb: {
    ...dynamodb,
    ApproximateCreationDateTime: Math.floor((dynamodb?.ApproximateCreationDateTime?.getTime() ?? 0) / 1000),
  },
});
