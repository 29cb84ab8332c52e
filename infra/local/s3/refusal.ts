/** How S3 refuses: the status, and the code and sentence of its error document. */
export type Refusal = { readonly status: number; readonly code: string; readonly message: string };

export const accessDenied = (message = 'Access Denied'): Refusal => ({ status: 403, code: 'AccessDenied', message });

/** What this S3 refuses, as S3's own list of error responses has it. */
export const refusals = {
  anonymous: accessDenied(),
  notYours: accessDenied(),
  expired: accessDenied('Request has expired'),
  notYet: accessDenied('Request is not valid yet'),
  unsignedHeaders: accessDenied('There were headers present in the request which were not signed'),
  skewed: {
    status: 403,
    code: 'RequestTimeTooSkewed',
    message: "The difference between the request time and the server's time is too large.",
  },
  unknownKey: {
    status: 403,
    code: 'InvalidAccessKeyId',
    message: 'The AWS access key Id you provided does not exist in our records.',
  },
  wrongSignature: {
    status: 403,
    code: 'SignatureDoesNotMatch',
    message: 'The request signature we calculated does not match the signature you provided. Check your key and signing method.',
  },
  incompleteQuery: {
    status: 400,
    code: 'AuthorizationQueryParametersError',
    message:
      'Query-string authentication version 4 requires X-Amz-Algorithm, Credential, Date, Expires, SignedHeaders and Signature.',
  },
  malformedHeader: {
    status: 400,
    code: 'AuthorizationHeaderMalformed',
    message: 'The authorization header is malformed.',
  },
  noBucket: { status: 404, code: 'NoSuchBucket', message: 'The specified bucket does not exist' },
  noKey: { status: 404, code: 'NoSuchKey', message: 'The specified key does not exist.' },
  notDone: { status: 501, code: 'NotImplemented', message: 'This S3 does what the service asks of S3, and no more.' },
  noLength: { status: 411, code: 'MissingContentLength', message: 'You must provide the Content-Length HTTP header.' },
  tooLarge: {
    status: 400,
    code: 'EntityTooLarge',
    message: 'Your proposed upload exceeds the maximum allowed object size.',
  },
  incomplete: {
    status: 400,
    code: 'IncompleteBody',
    message: 'You did not provide the number of bytes specified by the Content-Length HTTP header',
  },
  badDigest: {
    status: 400,
    code: 'BadDigest',
    message: 'The SHA256 you specified did not match the calculated checksum.',
  },
  otherPayload: {
    status: 400,
    code: 'XAmzContentSHA256Mismatch',
    message: "The provided 'x-amz-content-sha256' header does not match what was computed.",
  },
  exists: {
    status: 412,
    code: 'PreconditionFailed',
    message: 'At least one of the pre-conditions you specified did not hold',
  },
  noRange: { status: 416, code: 'InvalidRange', message: 'The requested range is not satisfiable' },
} as const satisfies Record<string, Refusal>;

/** The error document of S3. Nothing of the request stands in it. */
export const errorDocument = ({ code, message }: Refusal, requestId: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message.replaceAll("'", '&apos;')}</Message><RequestId>${requestId}</RequestId></Error>`;
