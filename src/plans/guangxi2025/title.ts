/** The title of the plan, under which its numbers are cited. */
export const title = "广西壮族自治区知识产权保护和运用“十四五”规划";
