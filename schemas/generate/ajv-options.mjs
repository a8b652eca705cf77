/** The settings under which the tests compile every schema with ajv. */
export const ajvOptions = {
  allErrors: true,
  discriminator: true,
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
  messages: false,
  // What editors show beside the values of an enum.
  keywords: ['enumDescriptions'],
};
