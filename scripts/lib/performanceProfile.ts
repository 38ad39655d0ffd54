export const PROFILE = '';
