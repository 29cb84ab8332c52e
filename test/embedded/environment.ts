import { inject } from 'vitest';

process.env['AWS_REGION'] = 'eu-central-1';
process.env['AWS_ACCESS_KEY_ID'] = 'test';
process.env['AWS_SECRET_ACCESS_KEY'] = 'test';
process.env['AWS_ENDPOINT_URL_DYNAMODB'] = inject('dynamoEndpoint');
process.env['POWERTOOLS_DEV'] = 'false';
process.env['POWERTOOLS_LOG_LEVEL'] = process.env['POWERTOOLS_LOG_LEVEL'] ?? 'SILENT';
process.env['POWERTOOLS_METRICS_DISABLED'] = process.env['POWERTOOLS_METRICS_DISABLED'] ?? 'true';
