/** Version of the action, as sent in `User-Agent`. A test holds it equal to package.json. */
export const VERSION = '1.0.0';
