/** What an id is: small letters, digits and single hyphens between them. */
export const idPattern = /^[a-z0-9]{1,80}(?:-[a-z0-9]{1,80}){0,20}$/;
