import type { _Record as StreamRecord } from '@aws-sdk/client-dynamodb-streams';
import { region } from './places.ts';

/** The event that Lambda makes of stream records. */
export const streamEvent = (records: readonly StreamRecord[]): object => ({
  Records: records.map(({ eventID, eventName, dynamodb }) => ({
    eventID,
    eventName,
    eventVersion: '1.1',
    eventSource: 'aws:dynamodb',
    awsRegion: region,
    dynamodb: {
      ...dynamodb,
      ApproximateCreationDateTime: Math.floor((dynamodb?.ApproximateCreationDateTime?.getTime() ?? 0) / 1000),
    },
  })),
});
