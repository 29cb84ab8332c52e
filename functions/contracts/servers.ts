/** Where the service is: no deployment has an address that all know. */
export const servers = [
  {
    url: 'https://{address}',
    description: 'A deployment',
    variables: {
      address: {
        default: 'api.readmit.example',
        description:
          'Whoever runs the deployment tells it to your State: the host, and the path before that of every operation where there is one. The default is an example and nobody’s address',
      },
    },
  },
  { url: 'http://localhost:3000', description: 'The instance on your own machine: `npm start`' },
];
