/** Under which licence both contracts stand, and whom a reader asks. No deployment has an address that all know. */
export const whoStandsForIt = {
  license: { name: 'European Union Public Licence 1.2', url: 'https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12' },
  contact: { name: 'Whoever runs the deployment that you call: from them your State has its tokens and its queues' },
};
