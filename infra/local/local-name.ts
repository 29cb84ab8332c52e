const deployed = /(?:^|:)readmit-local-([a-z-]+)(?::live)?$/;

/** Whether a function of the templates is one of the tables, and none that the templates bring along for themselves. */
export const isOurs = (deployedName: string): boolean => deployed.test(deployedName);

/** A function's own name, from what it is called where it is deployed: its name, or the ARN of its alias. Throws where it is none of ours. */
export const localName = (deployedName: string): string => {
  const [, name] = deployed.exec(deployedName) ?? [];
  if (name === undefined) throw new Error(`${deployedName} is no function of the tables`);
  return name;
};
