/** The rungs of military preparation, lowest first. */
export const STAGES = ['statement', 'planning', 'exercise', 'deployment', 'authorisation', 'use'] as const
