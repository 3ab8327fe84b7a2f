import js from "@eslint/js";
import tseslint from "typescript-eslint";

export default tseslint.config(
  {ignores: [".cache", "dist", "coverage", "src/.observablehq", "node_modules"]},
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {projectService: {allowDefaultProject: ["eslint.config.js"]}, tsconfigRootDir: import.meta.dirname}
    },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      // Numbers in messages are the rule here, not the exception.
      "@typescript-eslint/restrict-template-expressions": ["error", {allowNumber: true}],
      // Array access is checked by noUncheckedIndexedAccess; `!` after a checked length is the readable form.
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-confusing-void-expression": ["error", {ignoreArrowShorthand: true}],
      "no-console": "error"
    }
  },
  {
    // Client code can import only from below src/, and the loaders may use it, never the reverse; the thin data
    // loaders of Framework are the one bridge.
    files: ["src/**/*.ts"],
    ignores: ["src/**/*.arrow.ts", "src/**/*.zip.ts", "src/**/*.csv.ts", "src/**/*.json.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        {patterns: [{group: ["**/loaders/**"], message: "src/ must not import loaders/"}]}
      ]
    }
  },
  {files: ["eslint.config.js"], extends: [tseslint.configs.disableTypeChecked]}
);
