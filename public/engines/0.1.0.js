/*! Shockgraph engine 0.1.0, MIT. Made by scripts/engineRelease.ts; never changed. */
var n0=Object.create;var bs=Object.defineProperty;var o0=Object.getOwnPropertyDescriptor;var s0=Object.getOwnPropertyNames;var a0=Object.getPrototypeOf,i0=Object.prototype.hasOwnProperty;var y=(e,r)=>()=>{try{return r||e((r={exports:{}}).exports,r),r.exports}catch(t){throw r=0,t}};var u0=(e,r,t,n)=>{if(r&&typeof r=="object"||typeof r=="function")for(let o of s0(r))!i0.call(e,o)&&o!==t&&bs(e,o,{get:()=>r[o],enumerable:!(n=o0(r,o))||n.enumerable});return e};var Rr=(e,r,t)=>(t=e!=null?n0(a0(e)):{},u0(r||!e||!e.__esModule?bs(t,"default",{value:e,enumerable:!0}):t,e));var _s=y((f6,Bs)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/function A0(e){return e!==e}Bs.exports=A0});var xe=y((p6,Os)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var w0=_s();Os.exports=w0});var Ps=y((b6,Rs)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var M0=Math.floor;Rs.exports=M0});var mn=y((y6,Ls)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var I0=Ps();Ls.exports=I0});var qs=y((h6,Cs)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var E0=Math.ceil;Cs.exports=E0});var Ds=y((g6,Hs)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var T0=qs();Hs.exports=T0});var Ws=y((x6,zs)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var F0=mn(),N0=Ds();function B0(e){return e<0?N0(e):F0(e)}zs.exports=B0});var $s=y((v6,Gs)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var _0=Ws();Gs.exports=_0});var Ks=y((k6,Vs)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/Vs.exports=Number});var js=y((U6,Ys)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var O0=Ks();Ys.exports=O0});var ve=y((S6,Xs)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var R0=js(),P0=R0.NEGATIVE_INFINITY;Xs.exports=P0});var de=y((A6,Qs)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var L0=Number.POSITIVE_INFINITY;Qs.exports=L0});var Ce=y((w6,Js)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var C0=1023;Js.exports=C0});var fn=y((M6,Zs)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var q0=1023;Zs.exports=q0});var ra=y((I6,ea)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var H0=-1023;ea.exports=H0});var na=y((E6,ta)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var D0=-1074;ta.exports=D0});var sa=y((T6,oa)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var z0=de(),W0=ve();function G0(e){return e===z0||e===W0}oa.exports=G0});var Wr=y((F6,aa)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var $0=sa();aa.exports=$0});var ua=y((N6,ia)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var V0=2147483648;ia.exports=V0});var ar=y((B6,ca)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var K0=2147483647;ca.exports=K0});var la=y((_6,da)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2021 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Y0=typeof Object.defineProperty=="function"?Object.defineProperty:null;da.exports=Y0});var fa=y((O6,ma)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2021 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var j0=la();function X0(){try{return j0({},"x",{}),!0}catch{return!1}}ma.exports=X0});var ba=y((R6,pa)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Q0=Object.defineProperty;pa.exports=Q0});var pn=y((P6,ya)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/function J0(e){return typeof e=="number"}ya.exports=J0});var bn=y((L6,ga)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/function Z0(e){return e[0]==="-"}function ha(e){var r="",t;for(t=0;t<e;t++)r+="0";return r}function ey(e,r,t){var n=!1,o=r-e.length;return o<0||(Z0(e)&&(n=!0,e=e.substr(1)),e=t?e+ha(o):ha(o)+e,n&&(e="-"+e)),e}ga.exports=ey});var Ua=y((C6,ka)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var ry=pn(),xa=bn(),ty=String.prototype.toLowerCase,va=String.prototype.toUpperCase;function ny(e){var r,t,n;switch(e.specifier){case"b":r=2;break;case"o":r=8;break;case"x":case"X":r=16;break;default:r=10;break}if(t=e.arg,n=parseInt(t,10),!isFinite(n)){if(!ry(t))throw new Error("invalid integer. Value: "+t);n=0}return n<0&&(e.specifier==="u"||r!==10)&&(n=4294967295+n+1),n<0?(t=(-n).toString(r),e.precision&&(t=xa(t,e.precision,e.padRight)),t="-"+t):(t=n.toString(r),!n&&!e.precision?t="":e.precision&&(t=xa(t,e.precision,e.padRight)),e.sign&&(t=e.sign+t)),r===16&&(e.alternate&&(t="0x"+t),t=e.specifier===va.call(e.specifier)?va.call(t):ty.call(t)),r===8&&e.alternate&&t.charAt(0)!=="0"&&(t="0"+t),t}ka.exports=ny});var Aa=y((q6,Sa)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/function oy(e){return typeof e=="string"}Sa.exports=oy});var Ia=y((H6,Ma)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var sy=Math.abs,ay=String.prototype.toLowerCase,wa=String.prototype.toUpperCase,ke=String.prototype.replace,iy=/e\+(\d)$/,uy=/e-(\d)$/,cy=/^(\d+)$/,dy=/^(\d+)e/,ly=/\.0$/,my=/\.0*e/,fy=/(\..*[^0])0*e/;function py(e,r){var t,n;switch(r.specifier){case"e":case"E":n=e.toExponential(r.precision);break;case"f":case"F":n=e.toFixed(r.precision);break;case"g":case"G":sy(e)<1e-4?(t=r.precision,t>0&&(t-=1),n=e.toExponential(t)):n=e.toPrecision(r.precision),r.alternate||(n=ke.call(n,fy,"$1e"),n=ke.call(n,my,"e"),n=ke.call(n,ly,""));break;default:throw new Error("invalid double notation. Value: "+r.specifier)}return n=ke.call(n,iy,"e+0$1"),n=ke.call(n,uy,"e-0$1"),r.alternate&&(n=ke.call(n,cy,"$1."),n=ke.call(n,dy,"$1.e")),e>=0&&r.sign&&(n=r.sign+n),n=r.specifier===wa.call(r.specifier)?wa.call(n):ay.call(n),n}Ma.exports=py});var Fa=y((D6,Ta)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/function Ea(e){var r="",t;for(t=0;t<e;t++)r+=" ";return r}function by(e,r,t){var n=r-e.length;return n<0||(e=t?e+Ea(n):Ea(n)+e),e}Ta.exports=by});var Ba=y((z6,Na)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var yy=Ua(),hy=Aa(),gy=pn(),xy=Ia(),vy=Fa(),ky=bn(),Uy=String.fromCharCode,Sy=Array.isArray;function Gr(e){return e!==e}function Ay(e){var r={};return r.specifier=e.specifier,r.precision=e.precision===void 0?1:e.precision,r.width=e.width,r.flags=e.flags||"",r.mapping=e.mapping,r}function wy(e){var r,t,n,o,s,a,i,u,c,d;if(!Sy(e))throw new TypeError("invalid argument. First argument must be an array. Value: `"+e+"`.");for(a="",i=1,c=0;c<e.length;c++)if(n=e[c],hy(n))a+=n;else{if(r=n.precision!==void 0,n=Ay(n),!n.specifier)throw new TypeError("invalid argument. Token is missing `specifier` property. Index: `"+c+"`. Value: `"+n+"`.");for(n.mapping&&(i=n.mapping),t=n.flags,d=0;d<t.length;d++)switch(o=t.charAt(d),o){case" ":n.sign=" ";break;case"+":n.sign="+";break;case"-":n.padRight=!0,n.padZeros=!1;break;case"0":n.padZeros=t.indexOf("-")<0;break;case"#":n.alternate=!0;break;default:throw new Error("invalid flag: "+o)}if(n.width==="*"){if(n.width=parseInt(arguments[i],10),i+=1,Gr(n.width))throw new TypeError("the argument for * width at position "+i+" is not a number. Value: `"+n.width+"`.");n.width<0&&(n.padRight=!0,n.width=-n.width)}if(r&&n.precision==="*"){if(n.precision=parseInt(arguments[i],10),i+=1,Gr(n.precision))throw new TypeError("the argument for * precision at position "+i+" is not a number. Value: `"+n.precision+"`.");n.precision<0&&(n.precision=1,r=!1)}switch(n.arg=arguments[i],n.specifier){case"b":case"o":case"x":case"X":case"d":case"i":case"u":r&&(n.padZeros=!1),n.arg=yy(n);break;case"s":n.maxWidth=r?n.precision:-1,n.arg=String(n.arg);break;case"c":if(!Gr(n.arg)){if(s=parseInt(n.arg,10),s<0||s>127)throw new Error("invalid character code. Value: "+n.arg);n.arg=Gr(s)?String(n.arg):Uy(s)}break;case"e":case"E":case"f":case"F":case"g":case"G":if(r||(n.precision=6),u=parseFloat(n.arg),!isFinite(u)){if(!gy(n.arg))throw new Error("invalid floating-point number. Value: "+a);u=n.arg,n.padZeros=!1}n.arg=xy(u,n);break;default:throw new Error("invalid specifier: "+n.specifier)}n.maxWidth>=0&&n.arg.length>n.maxWidth&&(n.arg=n.arg.substring(0,n.maxWidth)),n.padZeros?n.arg=ky(n.arg,n.width||n.precision,n.padRight):n.width&&(n.arg=vy(n.arg,n.width,n.padRight)),a+=n.arg||"",i+=1}return a}Na.exports=wy});var Oa=y((W6,_a)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var My=Ba();_a.exports=My});var Pa=y((G6,Ra)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var $r=/%(?:([1-9]\d*)\$)?([0 +\-#]*)(\*|\d+)?(?:(\.)(\*|\d+)?)?[hlL]?([%A-Za-z])/g;function Iy(e){var r={mapping:e[1]?parseInt(e[1],10):void 0,flags:e[2],width:e[3],precision:e[5],specifier:e[6]};return e[4]==="."&&e[5]===void 0&&(r.precision="1"),r}function Ey(e){var r,t,n,o;for(t=[],o=0,n=$r.exec(e);n;)r=e.slice(o,$r.lastIndex-n[0].length),r.length&&t.push(r),n[6]==="%"?t.push("%"):t.push(Iy(n)),o=$r.lastIndex,n=$r.exec(e);return r=e.slice(o),r.length&&t.push(r),t}Ra.exports=Ey});var Ca=y(($6,La)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Ty=Pa();La.exports=Ty});var Ha=y((V6,qa)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/function Fy(e){return typeof e=="string"}qa.exports=Fy});var Wa=y((K6,za)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Ny=Oa(),By=Ca(),_y=Ha();function Da(e){var r,t;if(!_y(e))throw new TypeError(Da("invalid argument. First argument must be a string. Value: `%s`.",e));for(r=[By(e)],t=1;t<arguments.length;t++)r.push(arguments[t]);return Ny.apply(null,r)}za.exports=Da});var $a=y((Y6,Ga)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Oy=Wa();Ga.exports=Oy});var Qa=y((j6,Xa)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Va=$a(),qe=Object.prototype,Ka=qe.toString,Ya=qe.__defineGetter__,ja=qe.__defineSetter__,Ry=qe.__lookupGetter__,Py=qe.__lookupSetter__;function Ly(e,r,t){var n,o,s,a;if(typeof e!="object"||e===null||Ka.call(e)==="[object Array]")throw new TypeError(Va("invalid argument. First argument must be an object. Value: `%s`.",e));if(typeof t!="object"||t===null||Ka.call(t)==="[object Array]")throw new TypeError(Va("invalid argument. Property descriptor must be an object. Value: `%s`.",t));if(o="value"in t,o&&(Ry.call(e,r)||Py.call(e,r)?(n=e.__proto__,e.__proto__=qe,delete e[r],e[r]=t.value,e.__proto__=n):e[r]=t.value),s="get"in t,a="set"in t,o&&(s||a))throw new Error("invalid argument. Cannot specify one or more accessors and a value or writable attribute in the property descriptor.");return s&&Ya&&Ya.call(e,r,t.get),a&&ja&&ja.call(e,r,t.set),e}Xa.exports=Ly});var Za=y((X6,Ja)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Cy=fa(),qy=ba(),Hy=Qa(),yn;Cy()?yn=qy:yn=Hy;Ja.exports=yn});var ri=y((Q6,ei)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Dy=Za();function zy(e,r,t){Dy(e,r,{configurable:!1,enumerable:!1,writable:!1,value:t})}ei.exports=zy});var hn=y((J6,ti)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Wy=ri();ti.exports=Wy});var oi=y((Z6,ni)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/function Gy(){return typeof Symbol=="function"&&typeof Symbol("foo")=="symbol"}ni.exports=Gy});var ai=y((eM,si)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var $y=oi();si.exports=$y});var ui=y((rM,ii)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Vy=ai(),Ky=Vy();function Yy(){return Ky&&typeof Symbol.toStringTag=="symbol"}ii.exports=Yy});var di=y((tM,ci)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var jy=ui();ci.exports=jy});var gn=y((nM,li)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Xy=Object.prototype.toString;li.exports=Xy});var fi=y((oM,mi)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Qy=gn();function Jy(e){return Qy.call(e)}mi.exports=Jy});var bi=y((sM,pi)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Zy=Object.prototype.hasOwnProperty;function eh(e,r){return e==null?!1:Zy.call(e,r)}pi.exports=eh});var hi=y((aM,yi)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var rh=bi();yi.exports=rh});var xi=y((iM,gi)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var th=typeof Symbol=="function"?Symbol:void 0;gi.exports=th});var ki=y((uM,vi)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var nh=xi();vi.exports=nh});var Ai=y((cM,Si)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Ui=ki(),oh=typeof Ui=="function"?Ui.toStringTag:"";Si.exports=oh});var Mi=y((dM,wi)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var sh=hi(),ir=Ai(),xn=gn();function ah(e){var r,t,n;if(e==null)return xn.call(e);t=e[ir],r=sh(e,ir);try{e[ir]=void 0}catch{return xn.call(e)}return n=xn.call(e),r?e[ir]=t:delete e[ir],n}wi.exports=ah});var ur=y((lM,Ii)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var ih=di(),uh=fi(),ch=Mi(),vn;ih()?vn=ch:vn=uh;Ii.exports=vn});var Ti=y((mM,Ei)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var dh=ur(),lh=typeof Uint32Array=="function";function mh(e){return lh&&e instanceof Uint32Array||dh(e)==="[object Uint32Array]"}Ei.exports=mh});var Ni=y((fM,Fi)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var fh=Ti();Fi.exports=fh});var _i=y((pM,Bi)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var ph=4294967295;Bi.exports=ph});var Ri=y((bM,Oi)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var bh=typeof Uint32Array=="function"?Uint32Array:null;Oi.exports=bh});var Ci=y((yM,Li)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var yh=Ni(),kn=_i(),Pi=Ri();function hh(){var e,r;if(typeof Pi!="function")return!1;try{r=[1,3.14,-3.14,kn+1,kn+2],r=new Pi(r),e=yh(r)&&r[0]===1&&r[1]===3&&r[2]===kn-2&&r[3]===0&&r[4]===1}catch{e=!1}return e}Li.exports=hh});var Hi=y((hM,qi)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var gh=Ci();qi.exports=gh});var zi=y((gM,Di)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var xh=typeof Uint32Array=="function"?Uint32Array:void 0;Di.exports=xh});var Gi=y((xM,Wi)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/function vh(){throw new Error("not implemented")}Wi.exports=vh});var He=y((vM,$i)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var kh=Hi(),Uh=zi(),Sh=Gi(),Un;kh()?Un=Uh:Un=Sh;$i.exports=Un});var Ki=y((kM,Vi)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Ah=ur(),wh=typeof Float64Array=="function";function Mh(e){return wh&&e instanceof Float64Array||Ah(e)==="[object Float64Array]"}Vi.exports=Mh});var ji=y((UM,Yi)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Ih=Ki();Yi.exports=Ih});var Qi=y((SM,Xi)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Eh=typeof Float64Array=="function"?Float64Array:null;Xi.exports=Eh});var eu=y((AM,Zi)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Th=ji(),Ji=Qi();function Fh(){var e,r;if(typeof Ji!="function")return!1;try{r=new Ji([1,3.14,-3.14,NaN]),e=Th(r)&&r[0]===1&&r[1]===3.14&&r[2]===-3.14&&r[3]!==r[3]}catch{e=!1}return e}Zi.exports=Fh});var tu=y((wM,ru)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Nh=eu();ru.exports=Nh});var ou=y((MM,nu)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Bh=typeof Float64Array=="function"?Float64Array:void 0;nu.exports=Bh});var au=y((IM,su)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/function _h(){throw new Error("not implemented")}su.exports=_h});var De=y((EM,iu)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Oh=tu(),Rh=ou(),Ph=au(),Sn;Oh()?Sn=Rh:Sn=Ph;iu.exports=Sn});var cu=y((TM,uu)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Lh=ur(),Ch=typeof Uint8Array=="function";function qh(e){return Ch&&e instanceof Uint8Array||Lh(e)==="[object Uint8Array]"}uu.exports=qh});var lu=y((FM,du)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Hh=cu();du.exports=Hh});var fu=y((NM,mu)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Dh=255;mu.exports=Dh});var bu=y((BM,pu)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var zh=typeof Uint8Array=="function"?Uint8Array:null;pu.exports=zh});var gu=y((_M,hu)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Wh=lu(),An=fu(),yu=bu();function Gh(){var e,r;if(typeof yu!="function")return!1;try{r=[1,3.14,-3.14,An+1,An+2],r=new yu(r),e=Wh(r)&&r[0]===1&&r[1]===3&&r[2]===An-2&&r[3]===0&&r[4]===1}catch{e=!1}return e}hu.exports=Gh});var vu=y((OM,xu)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var $h=gu();xu.exports=$h});var Uu=y((RM,ku)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Vh=typeof Uint8Array=="function"?Uint8Array:void 0;ku.exports=Vh});var Au=y((PM,Su)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/function Kh(){throw new Error("not implemented")}Su.exports=Kh});var Mu=y((LM,wu)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Yh=vu(),jh=Uu(),Xh=Au(),wn;Yh()?wn=jh:wn=Xh;wu.exports=wn});var Eu=y((CM,Iu)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Qh=ur(),Jh=typeof Uint16Array=="function";function Zh(e){return Jh&&e instanceof Uint16Array||Qh(e)==="[object Uint16Array]"}Iu.exports=Zh});var Fu=y((qM,Tu)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var eg=Eu();Tu.exports=eg});var Bu=y((HM,Nu)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var rg=65535;Nu.exports=rg});var Ou=y((DM,_u)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var tg=typeof Uint16Array=="function"?Uint16Array:null;_u.exports=tg});var Lu=y((zM,Pu)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var ng=Fu(),Mn=Bu(),Ru=Ou();function og(){var e,r;if(typeof Ru!="function")return!1;try{r=[1,3.14,-3.14,Mn+1,Mn+2],r=new Ru(r),e=ng(r)&&r[0]===1&&r[1]===3&&r[2]===Mn-2&&r[3]===0&&r[4]===1}catch{e=!1}return e}Pu.exports=og});var qu=y((WM,Cu)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var sg=Lu();Cu.exports=sg});var Du=y((GM,Hu)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var ag=typeof Uint16Array=="function"?Uint16Array:void 0;Hu.exports=ag});var Wu=y(($M,zu)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/function ig(){throw new Error("not implemented")}zu.exports=ig});var $u=y((VM,Gu)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var ug=qu(),cg=Du(),dg=Wu(),In;ug()?In=cg:In=dg;Gu.exports=In});var Ku=y((KM,Vu)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var lg=Mu(),mg=$u(),fg={uint16:mg,uint8:lg};Vu.exports=fg});var Qu=y((YM,Xu)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Yu=Ku(),ju;function pg(){var e,r;return e=new Yu.uint16(1),e[0]=4660,r=new Yu.uint8(e.buffer),r[0]===52}ju=pg();Xu.exports=ju});var ze=y((jM,Ju)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var bg=Qu();Ju.exports=bg});var rc=y((XM,ec)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var yg=ze(),Zu,En,Tn;yg===!0?(En=1,Tn=0):(En=0,Tn=1);Zu={HIGH:En,LOW:Tn};ec.exports=Zu});var Fn=y((QM,sc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var hg=He(),gg=De(),nc=rc(),oc=new gg(1),tc=new hg(oc.buffer),xg=nc.HIGH,vg=nc.LOW;function kg(e,r,t,n){return oc[0]=e,r[n]=tc[xg],r[n+t]=tc[vg],r}sc.exports=kg});var ic=y((JM,ac)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Ug=Fn();function Sg(e){return Ug(e,[0,0],1,0)}ac.exports=Sg});var Vr=y((ZM,cc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Ag=hn(),uc=ic(),wg=Fn();Ag(uc,"assign",wg);cc.exports=uc});var lc=y((e2,dc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Mg=ze(),Nn;Mg===!0?Nn=1:Nn=0;dc.exports=Nn});var pc=y((r2,fc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Ig=He(),Eg=De(),Tg=lc(),mc=new Eg(1),Fg=new Ig(mc.buffer);function Ng(e){return mc[0]=e,Fg[Tg]}fc.exports=Ng});var Ue=y((t2,bc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Bg=pc();bc.exports=Bg});var gc=y((n2,hc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var _g=ze(),yc,Bn,_n;_g===!0?(Bn=1,_n=0):(Bn=0,_n=1);yc={HIGH:Bn,LOW:_n};hc.exports=yc});var Sc=y((o2,Uc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Og=He(),Rg=De(),vc=gc(),kc=new Rg(1),xc=new Og(kc.buffer),Pg=vc.HIGH,Lg=vc.LOW;function Cg(e,r){return xc[Pg]=e,xc[Lg]=r,kc[0]}Uc.exports=Cg});var On=y((s2,Ac)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var qg=Sc();Ac.exports=qg});var Mc=y((a2,wc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Hg=ua(),Dg=ar(),zg=Vr(),Wg=Ue(),Gg=On(),Rn=[0,0];function $g(e,r){var t,n;return zg.assign(e,Rn,1,0),t=Rn[0],t&=Dg,n=Wg(r),n&=Hg,t|=n,Gg(t,Rn[1])}wc.exports=$g});var Pn=y((i2,Ic)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Vg=Mc();Ic.exports=Vg});var Tc=y((u2,Ec)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Kg=22250738585072014e-324;Ec.exports=Kg});var Nc=y((c2,Fc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2021 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/function Yg(e){return Math.abs(e)}Fc.exports=Yg});var Kr=y((d2,Bc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var jg=Nc();Bc.exports=jg});var Ln=y((l2,_c)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Xg=Tc(),Qg=Wr(),Jg=xe(),Zg=Kr(),e1=4503599627370496;function r1(e,r,t,n){return Jg(e)||Qg(e)?(r[n]=e,r[n+t]=0,r):e!==0&&Zg(e)<Xg?(r[n]=e*e1,r[n+t]=-52,r):(r[n]=e,r[n+t]=0,r)}_c.exports=r1});var Rc=y((m2,Oc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var t1=Ln();function n1(e){return t1(e,[0,0],1,0)}Oc.exports=n1});var Cc=y((f2,Lc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var o1=hn(),Pc=Rc(),s1=Ln();o1(Pc,"assign",s1);Lc.exports=Pc});var Hc=y((p2,qc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var a1=2146435072;qc.exports=a1});var zc=y((b2,Dc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var i1=Ue(),u1=Hc(),c1=Ce();function d1(e){var r=i1(e);return r=(r&u1)>>>20,r-c1|0}Dc.exports=d1});var Gc=y((y2,Wc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var l1=zc();Wc.exports=l1});var Vc=y((h2,$c)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var m1=de(),f1=ve(),p1=Ce(),b1=fn(),y1=ra(),h1=na(),g1=xe(),x1=Wr(),v1=Pn(),k1=Cc().assign,U1=Gc(),S1=Vr(),A1=On(),w1=2220446049250313e-31,M1=2148532223,Cn=[0,0],qn=[0,0];function I1(e,r){var t,n;return r===0||e===0||g1(e)||x1(e)?e:(k1(e,Cn,1,0),e=Cn[0],r+=Cn[1],r+=U1(e),r<h1?v1(0,e):r>b1?e<0?f1:m1:(r<=y1?(r+=52,n=w1):n=1,S1.assign(e,qn,1,0),t=qn[0],t&=M1,t|=r+p1<<20,n*A1(t,qn[1])))}$c.exports=I1});var Yr=y((g2,Kc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var E1=Vc();Kc.exports=E1});var jc=y((x2,Yc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/function T1(e){return e===0?.16666666666666602:.16666666666666602+e*(-.0027777777777015593+e*(6613756321437934e-20+e*(-16533902205465252e-22+e*41381367970572385e-24)))}Yc.exports=T1});var Qc=y((v2,Xc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyrights, licenses, and long comment were part of the original implementation available as part of [Go]{@link https://github.com/golang/go/blob/cb07765045aed5104a3df31507564ac99e6ddce8/src/math/exp.go}, which in turn was based on an implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/e_exp.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (c) 2009 The Go Authors. All rights reserved.
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are
* met:
*
*    * Redistributions of source code must retain the above copyright
* notice, this list of conditions and the following disclaimer.
*    * Redistributions in binary form must reproduce the above
* copyright notice, this list of conditions and the following disclaimer
* in the documentation and/or other materials provided with the
* distribution.
*    * Neither the name of Google Inc. nor the names of its
* contributors may be used to endorse or promote products derived from
* this software without specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS
* "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT
* LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR
* A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT
* OWNER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL,
* SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT
* LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE,
* DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY
* THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT
* (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
* ```
*
* ```text
* Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/var F1=Yr(),N1=jc();function B1(e,r,t){var n,o,s,a;return n=e-r,o=n*n,s=n-o*N1(o),a=1-(r-n*s/(2-s)-e),F1(a,t)}Xc.exports=B1});var nd=y((k2,td)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyrights, licenses, and long comment were part of the original implementation available as part of [Go]{@link https://github.com/golang/go/blob/cb07765045aed5104a3df31507564ac99e6ddce8/src/math/exp.go}, which in turn was based on an implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/e_exp.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (c) 2009 The Go Authors. All rights reserved.
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are
* met:
*
*    * Redistributions of source code must retain the above copyright
* notice, this list of conditions and the following disclaimer.
*    * Redistributions in binary form must reproduce the above
* copyright notice, this list of conditions and the following disclaimer
* in the documentation and/or other materials provided with the
* distribution.
*    * Neither the name of Google Inc. nor the names of its
* contributors may be used to endorse or promote products derived from
* this software without specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS
* "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT
* LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR
* A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT
* OWNER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL,
* SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT
* LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE,
* DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY
* THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT
* (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
* ```
*
* ```text
* Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/var _1=xe(),Jc=$s(),O1=ve(),Zc=de(),R1=Qc(),P1=.6931471803691238,L1=19082149292705877e-26,ed=1.4426950408889634,C1=709.782712893384,q1=-745.1332191019411,rd=1/(1<<28),H1=-rd;function D1(e){var r,t,n;return _1(e)||e===Zc?e:e===O1?0:e>C1?Zc:e<q1?0:e>H1&&e<rd?1+e:(e<0?n=Jc(ed*e-.5):n=Jc(ed*e+.5),r=e-n*P1,t=n*L1,R1(r,t,n))}td.exports=D1});var sd=y((U2,od)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var z1=nd();od.exports=z1});var id=y((S2,ad)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var W1=-1022;ad.exports=W1});var cd=y((A2,ud)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var G1=Math.round;ud.exports=G1});var ld=y((w2,dd)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var $1=cd();dd.exports=$1});var fd=y((M2,md)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/function V1(e){return e===0?1513.906801156151:1513.906801156151+e*(20.202065669316532+e*.023093347705734523)}md.exports=V1});var bd=y((I2,pd)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/function K1(e){return e===0?4368.211668792106:4368.211668792106+e*(233.1842117223149+e*1)}pd.exports=K1});var gd=y((E2,hd)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C code, long comment, copyright, license, and constants are from [Cephes]{@link http://www.netlib.org/cephes}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright 1984, 1995, 2000 by Stephen L. Moshier
*
* Some software in this archive may be from the book _Methods and Programs for Mathematical Functions_ (Prentice-Hall or Simon & Schuster International, 1989) or from the Cephes Mathematical Library, a commercial product. In either event, it is copyrighted by the author. What you see here may be used freely but it comes with no support or guarantee.
*
* Stephen L. Moshier
* moshier@na-net.ornl.gov
* ```
*/var Y1=fn(),j1=id(),X1=ld(),yd=Yr(),Q1=xe(),J1=de(),Z1=fd(),ex=bd();function rx(e){var r,t,n;return Q1(e)?e:e>Y1?J1:e<j1?0:(n=X1(e),e-=n,t=e*e,r=e*Z1(t),e=r/(ex(t)-r),e=1+yd(e,1),yd(e,n))}hd.exports=rx});var vd=y((T2,xd)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var tx=gd();xd.exports=tx});var Ud=y((F2,kd)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var nx=ze(),Hn;nx===!0?Hn=1:Hn=0;kd.exports=Hn});var Ad=y((N2,Sd)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var ox=He(),sx=De(),ax=Ud(),Dn=new sx(1),ix=new ox(Dn.buffer);function ux(e,r){return Dn[0]=e,ix[ax]=r>>>0,Dn[0]}Sd.exports=ux});var jr=y((B2,wd)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var cx=Ad();wd.exports=cx});var Id=y((_2,Md)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/function dx(e){return e===0?.3999999999940942:.3999999999940942+e*(.22222198432149784+e*.15313837699209373)}Md.exports=dx});var Td=y((O2,Ed)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/function lx(e){return e===0?.6666666666666735:.6666666666666735+e*(.2857142874366239+e*(.1818357216161805+e*.14798198605116586))}Ed.exports=lx});var _d=y((R2,Bd)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright and license were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/e_log.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/var Fd=Ue(),mx=jr(),fx=xe(),px=Ce(),bx=ve(),yx=Id(),hx=Td(),Xr=.6931471803691238,Qr=19082149292705877e-26,gx=0x40000000000000,xx=.3333333333333333,Nd=1048575,vx=2146435072,kx=1048576,Ux=1072693248;function Sx(e){var r,t,n,o,s,a,i,u,c,d,l,m;return e===0?bx:fx(e)||e<0?NaN:(t=Fd(e),s=0,t<kx&&(s-=54,e*=gx,t=Fd(e)),t>=vx?e+e:(s+=(t>>20)-px|0,t&=Nd,u=t+614244&1048576|0,e=mx(e,t|u^Ux),s+=u>>20|0,i=e-1,(Nd&2+t)<3?i===0?s===0?0:s*Xr+s*Qr:(a=i*i*(.5-xx*i),s===0?i-a:s*Xr-(a-s*Qr-i)):(d=i/(2+i),m=d*d,u=t-398458|0,l=m*m,c=440401-t|0,o=l*yx(l),n=m*hx(l),u|=c,a=n+o,u>0?(r=.5*i*i,s===0?i-(r-d*(r+a)):s*Xr-(r-(d*(r+a)+s*Qr)-i)):s===0?i-d*(i-a):s*Xr-(d*(i-a)-s*Qr-i))))}Bd.exports=Sx});var Rd=y((P2,Od)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Ax=_d();Od.exports=Ax});var Ld=y((L2,Pd)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var wx=mn();function Mx(e){return wx(e)===e}Pd.exports=Mx});var zn=y((C2,Cd)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Ix=Ld();Cd.exports=Ix});var Hd=y((q2,qd)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Ex=zn();function Tx(e){return Ex(e/2)}qd.exports=Tx});var zd=y((H2,Dd)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Fx=Hd();Dd.exports=Fx});var $d=y((D2,Gd)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Wd=zd();function Nx(e){return e>0?Wd(e-1):Wd(e+1)}Gd.exports=Nx});var Wn=y((z2,Vd)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Bx=$d();Vd.exports=Bx});var Yd=y((W2,Kd)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var _x=Math.sqrt;Kd.exports=_x});var Xd=y((G2,jd)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Ox=Yd();jd.exports=Ox});var Jd=y(($2,Qd)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Rx=ze(),Gn;Rx===!0?Gn=0:Gn=1;Qd.exports=Gn});var el=y((V2,Zd)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Px=He(),Lx=De(),Cx=Jd(),$n=new Lx(1),qx=new Px($n.buffer);function Hx(e,r){return $n[0]=e,qx[Cx]=r>>>0,$n[0]}Zd.exports=Hx});var cr=y((K2,rl)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Dx=el();rl.exports=Dx});var nl=y((Y2,tl)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/function zx(e){return e|0}tl.exports=zx});var Vn=y((j2,ol)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Wx=nl();ol.exports=Wx});var il=y((X2,al)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright and license were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/s_pow.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/var sl=Wn(),Gx=Pn(),$x=ve(),Jr=de();function Vx(e,r){return r===$x?Jr:r===Jr?0:r>0?sl(r)?e:0:sl(r)?Gx(Jr,e):Jr}al.exports=Vx});var cl=y((Q2,ul)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright and license were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/s_pow.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/var Kx=ar(),Yx=Ue(),jx=1072693247,Zr=1e300,et=1e-300;function Xx(e,r){var t,n;return n=Yx(e),t=n&Kx,t<=jx?r<0?Zr*Zr:et*et:r>0?Zr*Zr:et*et}ul.exports=Xx});var ml=y((J2,ll)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Qx=Kr(),dl=de();function Jx(e,r){return e===-1?(e-e)/(e-e):e===1?1:Qx(e)<1==(r===dl)?0:dl}ll.exports=Jx});var Kn=y((Z2,fl)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Zx=20;fl.exports=Zx});var bl=y((e4,pl)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/function ev(e){return e===0?.5999999999999946:.5999999999999946+e*(.4285714285785502+e*(.33333332981837743+e*(.272728123808534+e*(.23066074577556175+e*.20697501780033842))))}pl.exports=ev});var xl=y((r4,gl)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright and license were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/s_pow.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/var rv=Ue(),rt=cr(),yl=jr(),tv=Ce(),nv=Kn(),ov=bl(),sv=1048575,hl=1048576,av=1072693248,iv=536870912,uv=524288,cv=9007199254740992,dv=.9617966939259756,lv=.9617967009544373,mv=-7028461650952758e-24,fv=[1,1.5],pv=[0,.5849624872207642],bv=[0,1350039202129749e-23];function yv(e,r,t){var n,o,s,a,i,u,c,d,l,m,f,p,b,h,g,x,v,k,A,S,E,M;return S=0,t<hl&&(r*=cv,S-=53,t=rv(r)),S+=(t>>nv)-tv|0,E=t&sv|0,t=E|av|0,E<=235662?M=0:E<767610?M=1:(M=0,S+=1,t-=hl),r=yl(r,t),d=fv[M],k=r-d,A=1/(r+d),o=k*A,a=rt(o,0),n=(t>>1|iv)+uv,n+=M<<18,u=yl(0,n),c=r-(u-d),i=A*(k-a*u-a*c),s=o*o,v=s*s*ov(s),v+=i*(a+o),s=a*a,u=3+s+v,u=rt(u,0),c=v-(u-3-s),k=a*u,A=i*u+c*o,m=k+A,m=rt(m,0),f=A-(m-k),p=lv*m,b=mv*m+f*dv+bv[M],l=pv[M],x=S,h=p+b+l+x,h=rt(h,0),g=b-(h-x-l-p),e[0]=h,e[1]=g,e}gl.exports=yv});var kl=y((t4,vl)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/function hv(e){return e===0?.5:.5+e*(-.3333333333333333+e*.25)}vl.exports=hv});var Sl=y((n4,Ul)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright and license were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/s_pow.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/var gv=cr(),xv=kl(),vv=1.4426950408889634,kv=1.4426950216293335,Uv=19259629911266175e-24;function Sv(e,r){var t,n,o,s,a,i;return o=r-1,s=o*o*xv(o),a=kv*o,i=o*Uv-s*vv,n=a+i,n=gv(n,0),t=i-(n-a),e[0]=n,e[1]=t,e}Ul.exports=Sv});var wl=y((o4,Al)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Av=.6931471805599453;Al.exports=Av});var Il=y((s4,Ml)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var wv=1048575;Ml.exports=wv});var Tl=y((a4,El)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/function Mv(e){return e===0?.16666666666666602:.16666666666666602+e*(-.0027777777777015593+e*(6613756321437934e-20+e*(-16533902205465252e-22+e*41381367970572385e-24)))}El.exports=Mv});var Pl=y((i4,Rl)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright and license were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/s_pow.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/var Iv=Ue(),Fl=jr(),Ev=cr(),Tv=Vn(),Fv=Yr(),Nv=wl(),Nl=Ce(),Bl=ar(),_l=Il(),dr=Kn(),Bv=Tl(),Ol=1048576,_v=1071644672,Ov=.6931471824645996,Rv=-1904654299957768e-24;function Pv(e,r,t){var n,o,s,a,i,u,c,d,l,m,f;return m=e&Bl|0,f=(m>>dr)-Nl|0,l=0,m>_v&&(l=e+(Ol>>f+1)>>>0,f=((l&Bl)>>dr)-Nl|0,n=(l&~(_l>>f))>>>0,s=Fl(0,n),l=(l&_l|Ol)>>dr-f>>>0,e<0&&(l=-l),r-=s),s=t+r,s=Ev(s,0),i=s*Ov,u=(t-(s-r))*Nv+s*Rv,d=i+u,c=u-(d-i),s=d*d,o=d-s*Bv(s),a=d*o/(o-2)-(c+d*c),d=1-(a-d),e=Iv(d),e=Tv(e),e+=l<<dr>>>0,e>>dr<=0?d=Fv(d,l):d=Fl(d,e),d}Rl.exports=Pv});var Kl=y((u4,Vl)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright and license were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/s_pow.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/var Ll=xe(),Cl=Wn(),ql=Wr(),Lv=zn(),Hl=Xd(),Cv=Kr(),Yn=Vr(),qv=cr(),Dl=Vn(),Hv=ve(),Dv=de(),jn=ar(),zv=il(),Wv=cl(),Gv=ml(),$v=xl(),Vv=Sl(),Kv=Pl(),Yv=1072693247,jv=1105199104,Xv=1139802112,zl=1083179008,Qv=1072693248,Jv=1083231232,Zv=3230714880,Wl=31,le=1e300,me=1e-300,ek=8008566259537294e-32,J=[0,0],Gl=[0,0];function $l(e,r){var t,n,o,s,a,i,u,c,d,l,m,f,p,b,h,g;if(Ll(e)||Ll(r))return NaN;if(Yn.assign(r,J,1,0),i=J[0],u=J[1],u===0){if(r===0)return 1;if(r===1)return e;if(r===-1)return 1/e;if(r===.5)return Hl(e);if(r===-.5)return 1/Hl(e);if(r===2)return e*e;if(r===3)return e*e*e;if(r===4)return e*=e,e*e;if(ql(r))return Gv(e,r)}if(Yn.assign(e,J,1,0),s=J[0],a=J[1],a===0){if(s===0)return zv(e,r);if(e===1)return 1;if(e===-1&&Cl(r))return-1;if(ql(e))return e===Hv?$l(-0,-r):r<0?0:Dv}if(e<0&&Lv(r)===!1)return(e-e)/(e-e);if(o=Cv(e),t=s&jn|0,n=i&jn|0,c=s>>>Wl|0,d=i>>>Wl|0,c&&Cl(r)?c=-1:c=1,n>jv){if(n>Xv)return Wv(e,r);if(t<Yv)return d===1?c*le*le:c*me*me;if(t>Qv)return d===0?c*le*le:c*me*me;p=Vv(Gl,o)}else p=$v(Gl,o,t);if(l=qv(r,0),f=(r-l)*p[0]+r*p[1],m=l*p[0],b=f+m,Yn.assign(b,J,1,0),h=Dl(J[0]),g=Dl(J[1]),h>=zl){if((h-zl|g)!==0||f+ek>b-m)return c*le*le}else if((h&jn)>=Jv&&((h-Zv|g)!==0||f<=b-m))return c*me*me;return b=Kv(h,m,f),c*b}Vl.exports=$l});var jl=y((c4,Yl)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var rk=Kl();Yl.exports=rk});var ys="maker";function nr({count:e,written:r,drawn:t},n){return n<0||n>=e?"":n<r.length?r[n]:n<r.length+t?`p${n-r.length}`:ys}function or({count:e,written:r,drawn:t},n){let o=r.indexOf(n);if(o>=0)return o;if(n===ys&&e>r.length+t)return e-1;let s=/^p(0|[1-9]\d*)$/.test(n)?Number(n.slice(1)):-1;return s>=0&&s<t?r.length+s:-1}var c0=e=>e/2**32|0,d0=e=>e>>>0;function hs(e,r,t,n){let o=c0(t),s=d0(t);e.setUint32(r,n?s:o,n),e.setUint32(r+4,n?o:s,n)}function gs(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}var tn=e=>e?`"${e}" `:"";function l0(e,r=""){if(typeof e!="number")throw new TypeError(tn(r)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(tn(r)+"expected integer >= 0, got "+e);return e}function Pr(e,r,t=""){if(gs(e)&&(r===void 0||e.length===r))return e;r!==void 0&&l0(r,"length");let n=gs(e),o=r!==void 0?` of length ${r}`:"",s=n?`length=${e.length}`:`type=${typeof e}`,a=tn(t)+"expected Uint8Array"+o+", got "+s;throw n?new RangeError(a):new TypeError(a)}var m0=(e,r)=>{if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError((r==="object"?"":`"${r}" `)+"expected object, got type="+typeof e)},xs=(e,r)=>{m0(e,r);let t=Object.getPrototypeOf(e);if(t!==Object.prototype&&t!==null)throw new TypeError(`"${r}" expected plain object`);if(Object.hasOwn(e,"__proto__"))throw new TypeError(`"${r}.__proto__" is not allowed`)};function nn(e,r=!0){if(e.destroyed)throw new Error("hash was destroyed");if(r&&e.finished)throw new Error("digest() was already called")}function vs(e,r){Pr(e,void 0,"output");let t=r.outputLen;if(!(e.length>=t))throw new RangeError('"output" expected length >= '+t)}function Lr(...e){for(let r=0;r<e.length;r++)e[r].fill(0)}function Cr(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}function H(e,r){return e<<32-r|e>>>r}var f0=typeof Uint8Array.from([]).toHex=="function"&&typeof Uint8Array.fromHex=="function",p0=Array.from({length:256},(e,r)=>r.toString(16).padStart(2,"0"));function qr(e){if(Pr(e),f0)return e.toHex();let r="";for(let t=0;t<e.length;t++)r+=p0[e[t]];return r}function ks(e){if(typeof e!="string")throw new TypeError("string expected");let r=new TextEncoder().encode(e);try{return new Uint8Array(r)}finally{Lr(r)}}function b0(e,r,t="opts"){return xs(e,"defaults"),r!==void 0&&xs(r,t),Object.assign(Object.create(null),e,r)}function Us(e,r={}){if(typeof e!="function")throw new TypeError('"hashCons" expected function, got type='+typeof e);r=b0({},r,"info");let t=(o,s)=>e(s).update(o).digest(),n=e(void 0);return t.outputLen=n.outputLen,t.blockLen=n.blockLen,t.canXOF=n.canXOF,t.create=o=>e(o),Object.assign(t,r),Object.freeze(t)}var Ss=e=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,e])});function As(e,r,t){return e&r^~e&t}function ws(e,r,t){return e&r^e&t^r&t}var Hr=class{blockLen;outputLen;canXOF=!1;padOffset;isLE;buffer;view;finished=!1;length=0;pos=0;destroyed=!1;constructor(r,t,n,o){this.blockLen=r,this.outputLen=t,this.padOffset=n,this.isLE=o,this.buffer=new Uint8Array(r),this.view=Cr(this.buffer)}update(r){nn(this),Pr(r);let{view:t,buffer:n,blockLen:o}=this,s=r.length,a=!1;for(let i=0;i<s;){let u=Math.min(o-this.pos,s-i);if(u===o){let c=Cr(r);for(;o<=s-i;i+=o)this.process(c,i);a=!0;continue}n.set(i===0&&u===s?r:r.subarray(i,i+u),this.pos),this.pos+=u,i+=u,this.pos===o&&(this.process(t,0),this.pos=0,a=!0)}return this.length+=r.length,a&&this.roundClean(),this}digestInto(r){nn(this),vs(r,this),this.finished=!0;let{buffer:t,view:n,blockLen:o,isLE:s}=this,{pos:a}=this;t[a++]=128,t.fill(0,a),this.padOffset>o-a&&(this.process(n,0),t.fill(0)),hs(n,o-8,this.length*8,s),this.process(n,0),this.roundClean();let i=r===t?n:Cr(r),u=this.outputLen,c=u/4,d=this.get();if(u%4||c>d.length)throw new Error("invalid outputLen");for(let l=0;l<c;l++)i.setUint32(4*l,d[l],s)}digest(){let{buffer:r,outputLen:t}=this;this.digestInto(r);let n=r.slice(0,t);return this.destroy(),n}_cloneIntoMeta(r){let{buffer:t,length:n,finished:o,destroyed:s,pos:a}=this;return r.destroyed=s,r.finished=o,r.length=n,r.pos=a,a&&r.buffer.set(t),r}clone(){return this._cloneInto()}},Ms=Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]);var y0=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298]),ce=new Uint32Array(64),on=class extends Hr{A=0;B=0;C=0;D=0;E=0;F=0;G=0;H=0;constructor(r,t){super(64,r,8,!1),this.A=t[0]|0,this.B=t[1]|0,this.C=t[2]|0,this.D=t[3]|0,this.E=t[4]|0,this.F=t[5]|0,this.G=t[6]|0,this.H=t[7]|0}get(){let{A:r,B:t,C:n,D:o,E:s,F:a,G:i,H:u}=this;return[r,t,n,o,s,a,i,u]}set(r,t,n,o,s,a,i,u){this.A=r|0,this.B=t|0,this.C=n|0,this.D=o|0,this.E=s|0,this.F=a|0,this.G=i|0,this.H=u|0}_cloneInto(r){return(r||=new this.constructor).set(...this.get()),this._cloneIntoMeta(r)}process(r,t){for(let l=0;l<16;l++,t+=4)ce[l]=r.getUint32(t,!1);for(let l=16;l<64;l++){let m=ce[l-15],f=ce[l-2],p=H(m,7)^H(m,18)^m>>>3,b=H(f,17)^H(f,19)^f>>>10;ce[l]=b+ce[l-7]+p+ce[l-16]|0}let{A:n,B:o,C:s,D:a,E:i,F:u,G:c,H:d}=this;for(let l=0;l<64;l++){let m=H(i,6)^H(i,11)^H(i,25),f=d+m+As(i,u,c)+y0[l]+ce[l]|0,b=(H(n,2)^H(n,13)^H(n,22))+ws(n,o,s)|0;d=c,c=u,u=i,i=a+f|0,a=s,s=o,o=n,n=f+b|0}n=n+this.A|0,o=o+this.B|0,s=s+this.C|0,a=a+this.D|0,i=i+this.E|0,u=u+this.F|0,c=c+this.G|0,d=d+this.H|0,this.set(n,o,s,a,i,u,c,d)}roundClean(){Lr(ce)}destroy(){this.destroyed=!0,this.set(0,0,0,0,0,0,0,0),Lr(this.buffer)}},sn=class extends on{constructor(){super(32,Ms)}};var Dr=Us(()=>new sn,Ss(1));function Is(e){return an(e)}function sr(e){return qr(Dr(ks(Is(e))))}function an(e){if(Array.isArray(e))return`[${e.map(an).join(",")}]`;if(typeof e=="number")return JSON.stringify(e===0?0:e);if(typeof e!="object"||e===null)return JSON.stringify(e);let r=Object.entries(e).filter(([,t])=>t!==void 0);return r.sort(([t],[n])=>t<n?-1:t>n?1:0),`{${r.map(([t,n])=>`${JSON.stringify(t)}:${an(n)}`).join(",")}}`}function Le(e){let r=h0(e),t={ms:0,change:0},n=r.reduce((a,i)=>Math.abs(i.change)>Math.abs(a.change)?i:a,t),o=Math.min(5e-4,Math.abs(n.change)/20),s=r.find(({change:a})=>Math.abs(a-n.change)<=o)??n;return{beginMs:g0(r),furthest:s,end:x0(r)}}function h0(e){let r=[{ms:0,change:0}];return e.kind==="path"?r.push(...e.path.map(([t,n])=>({ms:t,change:n-1}))):r.push({ms:e.kind==="ramp"?e.durationMs:0,change:e.move}),e.recoverMs!==void 0&&r.push({ms:Fs(e)+e.recoverMs,change:0}),r}function Fs(e){return e.kind!=="path"?e.durationMs:Math.max(e.durationMs??0,e.path.at(-1)?.[0]??0)}function g0(e){let r=e.findIndex(({change:t})=>t!==0);return e[Math.max(0,r-1)]?.ms??0}function x0(e){let r=e.at(-1)??{ms:0,change:0},t=e.findLastIndex(({change:n})=>n!==r.change);return e[t+1]??r}function un(e){let{beginMs:r,furthest:t,end:n}=Le(e);if(t.change===0)return{reached:Pe(0),after:""};let o=t.ms-r,s=`${Pe(t.change)}${o>0?` in ${cn(o)}${v0(e,t)}`:Ns}`;if(Math.abs(n.change-t.change)<5e-4)return{reached:s,after:""};let i=n.ms-t.ms;return{reached:s,after:`${U0(t.change,n.change)} ${i>0?`${cn(i)} later`:"at once"}`}}function v0(e,r){let[t]=e.kind==="path"?e.path:[];return(t?.[0]===0?t[1]-1:0)/r.change>=.5?", most of it at once":""}var Ns=" at once",k0=2;function zr(e,r=!0){let[t,...n]=[...e].sort((u,c)=>u.startMs-c.startMs);if(!t)return{reached:Pe(0),after:""};let{reached:o,after:s}=un(t);if(n.length===0)return{reached:o,after:s};let a=s===""?[]:[s];n.length>k0?a.push(`${n.length} more moves`):n.forEach((u,c)=>{let d=Es(u)-Es(c===0?t:n[c-1]??t);a.push(`${d>0?`${cn(d)} later`:"with it"} ${un(u).reached.replace(Ns,"")}`)});let i=e.reduce((u,c)=>u*(1+Le(c).end.change),1)-1;return r&&a.push(Math.abs(i)<5e-4?"in all nothing":`${Pe(i)} in all`),{reached:o,after:a.join(", ")}}var Es=e=>e.startMs+Le(e).beginMs;function U0(e,r){return Math.abs(r)<5e-4?"all the way back":e*r>0?`back to ${Pe(r)}`:`then ${Pe(r)}`}var S0="\u2212",dn="\xA0";function Pe(e){let r=Math.abs(e)*100,t=r>=100?Math.round(r):r>=.1?Number(r.toFixed(1)):Number(r.toPrecision(1));return`${e<0?S0:t>0?"+":""}${t}${dn}%`}function cn(e){if(e<12e4)return`${Number((e/1e3).toPrecision(3))}${dn}s`;let r=o=>String(o).padStart(2,"0"),t=Math.round(e/1e3);if(t<3600)return Ts(Math.floor(t/60),r(t%60),"min");let n=Math.round(t/60);return Ts(Math.floor(n/60),r(n%60),"h")}var Ts=(e,r,t)=>`${e}${r==="00"?"":`:${r}`}${dn}${t}`;function ln(e){let{moves:r,flows:t}=e.shock,n=new Map;for(let{instrument:a,startMs:i}of[...r,...t]){let u=n.get(a);(!u||i<u.startMs)&&n.set(a,{startMs:i,follows:null})}let{matrix:o,stress:s}=e.correlation;for(let a of r){if(!a.propagate)continue;let i=e.instruments.findIndex(({id:u})=>u===a.instrument);e.instruments.forEach(({id:u},c)=>{(1-s)*(o[c]?.[i]??0)+s!==0&&!n.has(u)&&n.set(u,{startMs:a.startMs,follows:a.instrument})})}return n}var Xl=Rr(sd()),Ql=Rr(vd()),Jl=Rr(Rd()),Zl=Rr(jl()),Xn=Xl.default,tk=Ql.default,Se=Jl.default,Ae=Zl.default;function lr(e,r){return tk(-e/r)}var nk=[3.3871328727963665,133.14166789178438,1971.5909503065513,13731.69376550946,45921.95393154987,67265.7709270087,33430.57558358813,2509.0809287301227],ok=[1,42.31333070160091,687.1870074920579,5394.196021424751,21213.794301586597,39307.89580009271,28729.085735721943,5226.495278852854],sk=[1.4234371107496835,4.630337846156546,5.769497221460691,3.6478483247632045,1.2704582524523684,.2417807251774506,.022723844989269184,.0007745450142783414],ak=[1,2.053191626637759,1.6763848301838038,.6897673349851,.14810397642748008,.015198666563616457,.0005475938084995345,10507500716444169e-25],ik=[6.657904643501103,5.463784911164114,1.7848265399172913,.29656057182850487,.026532189526576124,.0012426609473880784,27115555687434876e-21,20103343992922881e-23],uk=[1,.599832206555888,.1369298809227358,.014875361290850615,.0007868691311456133,18463183175100548e-21,1421511758316446e-22,20442631033899397e-31];function em(e){let r=e-.5;if(Math.abs(r)<=.425){let o=.180625-r*r;return r*We(nk,o)/We(ok,o)}let t=Math.sqrt(-Se(r<0?e:1-e)),n=t<=5?We(sk,t-1.6)/We(ak,t-1.6):We(ik,t-5)/We(uk,t-5);return r<0?-n:n}function We(e,r){let t=0;for(let n=e.length-1;n>=0;n-=1)t=t*r+e[n];return t}function rm(e,r){let t=e>>>16,n=e&65535,o=r>>>16,s=r&65535,a=Math.imul(n,s)>>>16,i=(Math.imul(t,s)>>>0)+a,u=(Math.imul(n,o)>>>0)+(i&65535);return Math.imul(t,o)+(i>>>16)+(u>>>16)>>>0}function ck(e,r,t){tm(e[0],e[1],e[2],e[3],r[0],r[1],t)}function tm(e,r,t,n,o,s,a){let i=e,u=r,c=t,d=n,l=o,m=s;for(let f=0;f<10;f+=1){let p=rm(3528531795,i),b=Math.imul(3528531795,i),h=rm(3449720151,c),g=Math.imul(3449720151,c);i=h^u^l,u=g,c=p^d^m,d=b,l=l+2654435769|0,m=m+3144134277|0}a[0]=i,a[1]=u,a[2]=c,a[3]=d}var Qn=new Uint32Array(4),nm=e=>e>>>0,om=e=>Math.floor(e/4294967296)>>>0,sm=(e,r)=>((e>>>5)*67108864+(r>>>6))/9007199254740992;function am(e,r,t,n,o){let s=Math.floor(o/2);return ck([r,t,n,s],[nm(e),om(e)],Qn),sm(Qn[2*(o%2)],Qn[2*(o%2)+1])}var tt=class{constructor(r,t,n){this.stream=t;this.path=n;this.key=[nm(r),om(r)]}stream;path;key;block=new Uint32Array(4);index=0;drawn=0;start(r){this.index=r,this.drawn=0}next(){let r=this.drawn%2;return r===0&&tm(this.stream,this.path,this.index,this.drawn/2,this.key[0],this.key[1],this.block),this.drawn+=1,sm(this.block[2*r],this.block[2*r+1])}};var dk=1,im=1/0x40000000000000,lk=1-2*im,mk=1e-6,fk=10;function um(e){let r=e.instruments.map(s=>s.id),t=new Zn;for(let s of e.accounts){t.open(s.collateralUsd,s.margin==="isolated");for(let a of s.positions)t.add(r.indexOf(a.instrument),a.sizeBase,a.entryUsd,a.marginUsd??0)}let n=e.accounts.length,{population:o}=e;if(o){let s=bk(e,o);t.expect(o.count+1,pk(o)+r.length);for(let a=0;a<o.count;a+=1)s(a,t);o.balance==="maker"&&hk(e,o,t),o.fundingHours>0&&gk(e,o.fundingHours,t,n)}return t.close(e)}var Zn=class{accounts=0;positions=0;collateralUsd=new Float64Array(64);isolated=new Uint8Array(64);start=new Uint32Array(65);instrument=new Uint16Array(64);sizeBase=new Float64Array(64);entryUsd=new Float64Array(64);marginUsd=new Float64Array(64);expect(r,t){this.growAccounts(this.accounts+r),this.growPositions(this.positions+t)}open(r,t){this.accounts===this.isolated.length&&this.growAccounts(2*this.accounts),this.collateralUsd[this.accounts]=r,this.isolated[this.accounts]=t?1:0,this.accounts+=1,this.start[this.accounts]=this.positions}add(r,t,n,o){let s=this.positions;s===this.instrument.length&&this.growPositions(2*s),this.instrument[s]=r,this.sizeBase[s]=t,this.entryUsd[s]=n,this.marginUsd[s]=o,this.positions=s+1,this.start[this.accounts]=s+1}growAccounts(r){this.collateralUsd=we(this.collateralUsd,new Float64Array(r)),this.isolated=we(this.isolated,new Uint8Array(r)),this.start=we(this.start,new Uint32Array(r+1))}growPositions(r){this.instrument=we(this.instrument,new Uint16Array(r)),this.sizeBase=we(this.sizeBase,new Float64Array(r)),this.entryUsd=we(this.entryUsd,new Float64Array(r)),this.marginUsd=we(this.marginUsd,new Float64Array(r))}close(r){let t=this.accounts;return{count:t,collateralUsd:this.collateralUsd.slice(0,t),isolated:this.isolated.slice(0,t),positionStart:this.start.slice(0,t+1),positionInstrument:this.instrument.slice(0,this.positions),sizeBase:this.sizeBase.slice(0,this.positions),entryUsd:this.entryUsd.slice(0,this.positions),marginUsd:this.marginUsd.slice(0,this.positions),written:r.accounts.map(n=>n.id),drawn:r.population?.count??0}}};function pk({count:e,instrumentsPerAccount:r}){let t=r.reduce((o,s)=>o+s,0),n=r.reduce((o,s,a)=>o+s/t*(a+1),0);return Math.ceil(e*n*1.02)+64}function we(e,r){return r.set(e.subarray(0,r.length)),r}function bk(e,r){let{seed:t,instruments:n}=e,o=Float64Array.from(n,({id:b})=>r.instruments[b]??0),s=Float64Array.from(n,({id:b})=>r.longShare[b]??.5),a=Float64Array.from(n,b=>b.indexUsd),i=Float64Array.from(r.leverage,b=>b.share),u=Float64Array.from(r.instrumentsPerAccount),c=new tt(t,dk,0),d=()=>c.next(),l=new Float64Array(n.length),m=new Uint16Array(u.length),f=new Uint8Array(u.length),p=new Float64Array(u.length);return(b,h)=>{c.start(b);let g=yk(r.equity,d),x=r.leverage[Jn(i,d())],v=x?x.from*Ae(x.to/x.from,d()):1,k=Jn(u,d())+1;l.set(o);for(let S=0;S<k;S+=1){let E=Jn(l,d());l[E]=0,m[S]=E}for(let S=0;S<k;S+=1)f[S]=d()<s[m[S]]?1:0;for(let S=0;S<k;S+=1){let E=a[m[S]];p[S]=Math.max(E*(1+r.entrySpread*cm(d())),E*mk)}let A=d()>=r.crossShare;h.open(g,A);for(let S=0;S<k;S+=1){let E=m[S],M=(f[S]===1?1:-1)*g*v/k/a[E];h.add(E,M,p[S],A?g/k:0)}}}function yk(e,r){if(e.kind==="fixed")return e.usd;let t=Ae(10,e.log10Mean+e.log10Sd*cm(r()));return t<=e.tailFromUsd?Math.min(t,e.capUsd):Math.min(e.tailFromUsd*Ae(1-r(),-1/e.tailAlpha),e.capUsd)}function Jn(e,r){let t=0;for(let a=0;a<e.length;a+=1)t+=e[a];let n=r*t,o=0,s=0;for(let a=0;a<e.length;a+=1){let i=e[a];if(!(i<=0)&&(o+=i,s=a,n<o))return a}return s}function hk(e,r,t){let n=new Float64Array(e.instruments.length);for(let s=0;s<t.positions;s+=1){let a=t.instrument[s];n[a]=n[a]+t.sizeBase[s]}let o=n.reduce((s,a,i)=>s+Math.abs(a)*(e.instruments[i]?.indexUsd??0),0);t.open(r.makerCollateralUsd??fk*o,!1),n.forEach((s,a)=>{s!==0&&t.add(a,-s,e.instruments[a]?.indexUsd??0,0)})}function gk(e,r,t,n){for(let o=n;o<t.accounts;o+=1)for(let s=t.start[o];s<t.start[o+1];s+=1){let a=e.instruments[t.instrument[s]];if(!a)continue;let i=t.sizeBase[s]*a.indexUsd*a.fundingRate8h*r/8;t.collateralUsd[o]=t.collateralUsd[o]-i,t.isolated[o]&&(t.marginUsd[s]=t.marginUsd[s]-i)}}function cm(e){return em(Math.min(e+im,lk))}function dm(e,r){if(e===r)return!0;if(e.population&&e.seed!==r.seed)return!1;let t=(o,s)=>o===s||JSON.stringify(o)===JSON.stringify(s),n=o=>o.instruments.map(({id:s,indexUsd:a,tiers:i,fundingRate8h:u})=>[s,a,i,u]);return t(n(e),n(r))&&t(e.population,r.population)&&t(e.accounts,r.accounts)}function lm(e,r){let t=um(e),n=t.count,o=t.positionInstrument.length,s=new Uint32Array(n+1);for(let f=0;f<n;f+=1){let p=t.positionStart[f+1]-t.positionStart[f];s[f+1]=s[f]+(t.isolated[f]?p:1)}let a=s[n],i=new Int32Array(a),u=new Int32Array(a).fill(-1),c=new Float64Array(a),d=new Uint32Array(a+1),l=new Int32Array(o),m=new Float64Array(n);for(let f=0;f<n;f+=1){let p=t.positionStart[f],b=t.positionStart[f+1],h=s[f];if(t.isolated[f]){let g=t.collateralUsd[f];for(let x=p;x<b;x+=1){let v=h+x-p;i[v]=f,u[v]=t.positionInstrument[x],c[v]=t.marginUsd[x],g-=t.marginUsd[x],d[v+1]=x+1,l[x]=v}m[f]=g}else i[h]=f,c[h]=t.collateralUsd[f],d[h+1]=b,l.fill(h,p,b)}return{accounts:t,accountCount:n,bucketCount:a,positionCount:o,bucketAccount:i,bucketIsolated:u,bucketCollateralUsd:c,bucketStart:d,positionBucket:l,positionInstrument:t.positionInstrument,sizeBase:t.sizeBase,entryUsd:t.entryUsd,idleUsd:m,accountStart:s,...vk(t.positionInstrument,r.length),stops:kk(e,r,s,d,t.positionInstrument),...xk(t,l,a,r.length)}}function xk(e,r,t,n){let o=new Int32Array(t),s=new Float64Array(n),a=new Float64Array(n),i=new Float64Array(n);for(let u=0;u<r.length;u+=1){let c=e.positionInstrument[u],d=r[u],l=e.sizeBase[u];l!==0&&(o[d]=o[d]+1),s[c]=s[c]-l,i[c]=i[c]+Math.abs(l),a[c]=a[c]+l*e.entryUsd[u]}return{openPositions:o,bookBase:s,bookQuoteUsd:a,grossBase:i}}function vk(e,r){let t=new Uint32Array(r+1);for(let s of e)t[s+1]=t[s+1]+1;for(let s=0;s<r;s+=1)t[s+1]=t[s+1]+t[s];let n=t.slice(),o=new Uint32Array(e.length);return e.forEach((s,a)=>{o[n[s]]=a,n[s]=n[s]+1}),{instrumentStart:t,byInstrument:o}}function kk(e,r,t,n,o){let s=[];return e.accounts.forEach((a,i)=>{a.stops.forEach((u,c)=>{let d=r.indexOf(u.instrument);for(let l=t[i];l<t[i+1];l+=1)for(let m=n[l];m<n[l+1];m+=1)o[m]===d&&s.push({bucket:l,position:m,number:c,stop:u})})}),{count:s.length,bucket:Int32Array.from(s,a=>a.bucket),position:Int32Array.from(s,a=>a.position),number:Int32Array.from(s,a=>a.number),triggerUsd:Float64Array.from(s,a=>a.stop.triggerUsd),sizeBase:Float64Array.from(s,a=>Math.abs(a.stop.sizeBase)),onLast:Uint8Array.from(s,a=>a.stop.on==="last"?1:0)}}function mm(e,r,t,n){let{shock:o,clock:s}=e,a=new Map(r.map((l,m)=>[l,m])),i=o.moves.map(l=>Uk(l,a.get(l.instrument),r.length,t,n)),u=o.liquidity.map(l=>({...l,targets:(l.instruments??r).map(m=>a.get(m))})),c=l=>Math.ceil(l/s.tickMs)*s.tickMs;return{endsAtMs:[...i.map(l=>l.endsAtMs),...o.flows.map(l=>to(l,s.tickMs)*s.tickMs),...[...o.liquidity,...o.latency,...o.rateLimits].map(l=>l.startMs+l.durationMs),...o.withdrawals.map(l=>c(l.startMs))].reduce((l,m)=>Math.max(l,m),0),factors(l,m){m.fill(1);for(let f of i){let p=f.factor(l)-1;p!==0&&f.weights.forEach((b,h)=>{b!==0&&(m[h]=m[h]*(1+b*p))})}},depthFactors(l,m){m.fill(1);for(let f of u)if(eo(f,l))for(let p of f.targets)m[p]=m[p]*f.depthFactor},addedLatencyMs:l=>o.latency.reduce((m,f)=>eo(f,l)?m+f.addMs:m,0),ordersPerSecond:l=>o.rateLimits.reduce((m,f)=>eo(f,l)?Math.min(m,f.ordersPerSecond):m,Number.POSITIVE_INFINITY)}}function ro(e,r){return Math.ceil(e.startMs/r)}function to(e,r){return Math.max(ro(e,r),Math.ceil((e.startMs+e.durationMs)/r)-1)}function eo(e,r){return r>=e.startMs&&r<e.startMs+e.durationMs}function Uk(e,r,t,n,o){let s=new Float64Array(t);for(let c=0;c<t;c+=1)c===r?s[c]=1:e.propagate&&(s[c]=n[c*t+r]*o[c]/o[r]);let a=Sk(e),i=e.startMs+a.durationMs,u=e.recoverMs??0;return{weights:s,endsAtMs:i+u,factor(c){if(c<e.startMs)return 1;if(e.recoverMs===void 0||c<=i)return a.factor(c-e.startMs);let d=Math.max(0,1-(c-i)/u);return 1+(a.factor(a.durationMs)-1)*d}}}function Sk(e){switch(e.kind){case"step":return{durationMs:e.durationMs??0,factor:()=>1+e.move};case"ramp":{let{durationMs:r}=e;return{durationMs:r,factor:t=>1+(t>=r?e.move:e.move*t/r)}}case"path":{let r=[[0,1],...e.path];return{durationMs:Math.max(e.durationMs??0,r.at(-1)?.[0]??0),factor:n=>Ak(r,n)}}}}function Ak(e,r){let t=e[0];for(let n of e){if(n[0]>r)return t[1]+(n[1]-t[1])*(r-t[0])/(n[0]-t[0]);t=n}return t[1]}function fm(e,r,t,n){return no(.01,r/e,1/t,n)}function no(e,r,t,n){let o=wk(u=>t===1?u:u<=0?0:Ae(u,t)),s=u=>t===1?u:u<=0?0:Ae(u,1/t),a=r*s(n/e),i=u=>u>=a?n:e*o(u/r);return{capacity:a,distance:i,paid:u=>e*u*o(u/r)/(t+1),before:i,after:i,within:u=>u>=n?a:r*s(u/e),beyond:u=>u>=n?a:r*s(u/e)}}function wk(e){let r=Number.NaN,t=Number.NaN,n=Number.NaN,o=Number.NaN;return s=>s===r?t:s===n?o:(n=r,o=t,r=s,t=e(s),t)}function pm(e,r,t){let n=1-t/e,o=n*r/e,s=i=>n*(1-Xn(-i/o)),a=i=>i>=n?Number.POSITIVE_INFINITY:-o*Se(1-i/n);return{capacity:Number.POSITIVE_INFINITY,distance:s,paid:i=>n*(i-o*(1-Xn(-i/o))),before:s,after:s,within:a,beyond:a}}function oo(e,r,t,n){let o=[],s=[0],a=[0];for(let[p,b]of e){let h=Math.abs(p-r)/r;if(h>n)break;o.push(h);let g=s.at(-1)+b;a.push(a.at(-1)+b*h),s.push(g)}let i=o.length,u=s[i],c=i===0?0:o[i-1],d=t==="power"&&i>0?no(c,u,Mk(s,o),n):null,l=p=>o[p],m=p=>s[p],f=(p,b)=>{let h=0,g=i-1;for(;h<g;){let x=h+g+1>>1,v=m(x);v<p||b&&v===p?h=x:g=x-1}return h};return{capacity:d?d.capacity:u,distance:p=>{if(p>=u)return d?d.distance(p):c;let b=f(p,!0),h=b===0?0:l(b-1);return h+(l(b)-h)*(p-m(b))/(m(b+1)-m(b))},paid:p=>{if(p>u)return a[i]+(d?d.paid(p)-d.paid(u):(p-u)*c);let b=f(p,!0);return a[b]+(p-m(b))*l(b)},before:p=>p>u?d?d.distance(p):c:l(f(p,!1)),after:p=>p>=u?d?d.distance(p):c:l(f(p,!0)),within:p=>{if(d&&p>=c)return Math.max(u,d.within(p));let b=0;for(;b<i&&l(b)<=p;)b+=1;return m(b)},beyond:p=>{if(p>c)return d?Math.max(u,d.beyond(p)):u;let b=0;for(;b<i&&l(b)<p;)b+=1;return m(b)}}}function Mk(e,r){let t=0,n=0,o=0,s=0,a=0;r.forEach((u,c)=>{if(u<=0)return;let d=Se(e[c+1]),l=Se(u);t+=1,n+=d,o+=l,s+=d*d,a+=d*l});let i=(t*a-n*o)/(t*s-n*n);return i>0?i:1}function bm(e){let{book:r,indexUsd:t}=e;switch(r.kind){case"power":{let n=fm(t,r.depthUsdAt1pct,r.exponent,r.maxDistance);return{ask:n,bid:n}}case"saturating":{let n=pm(t,r.depthUsd,r.floorUsd);return{ask:n,bid:n}}case"ladder":{let n=r.asks[0]?.[0]??t,o=r.bids[0]?.[0]??t,s=(n+o)/2;return{ask:oo(r.asks,s,r.tail,r.maxDistance),bid:oo(r.bids,s,r.tail,r.maxDistance)}}}}var Ik=1e-6;function Ge(e,r){let{instruments:t,clock:n,correlation:o,venue:s}=e,a=t.map(p=>p.id),i=p=>Float64Array.from(t,p),u=i(p=>p.indexUsd),c=i(p=>p.volatilityAnnual),d=i(p=>p.indexWeight),l=Ek(e),m=Math.max(1,Math.ceil(o.spilloverLagMs/n.tickMs)),f=t.map(ym);return{scenario:e,scenarioHash:sr(e),tickMs:n.tickMs,ticks:Math.floor(n.horizonMs/n.tickMs)+1,count:a.length,ids:a,indexUsd:u,priceFloorUsd:u.map(p=>p*Ik),indexWeight:d,sigma:c,fundingRate8h:i(p=>p.fundingRate8h),spread:i(p=>p.book.spread),permanentShare:i(p=>p.book.permanentShare),recoveryDecay:i(({book:p})=>p.recoveryHalfLifeMs===void 0?1:lr(n.tickMs,p.recoveryHalfLifeMs)),curves:t.map(bm),tiers:f,highestRate:Math.max(...f.map(p=>Math.max(...p.rate))),lowestRates:Float64Array.from(f,p=>Math.min(...p.rate)),highestRates:Float64Array.from(f,p=>Math.max(...p.rate)),rho:l,spillCoefficient:Tk(o.spillover,l,c,d),spills:o.spillover!==0,lagTicks:m,emaDecay:lr(s.mark.intervalMs,s.mark.emaMs),exogenous:mm(e,a,l,c),...r&&dm(e,r.scenario)?Fk(r):lm(e,a)}}function ym(e){let r=Float64Array.from(e.tiers,o=>o.fromUsd),t=Float64Array.from(e.tiers,o=>o.maintenanceRate),n=new Float64Array(t.length);for(let o=1;o<t.length;o+=1)n[o]=n[o-1]+r[o]*(t[o]-t[o-1]);return{fromUsd:r,rate:t,deductionUsd:n}}function Ek(e){let{matrix:r,stress:t}=e.correlation;return Float64Array.from(r.flat(),n=>(1-t)*n+t)}function Tk(e,r,t,n){let o=t.length,s=new Float64Array(o*o);for(let a=0;a<o;a+=1)for(let i=0;i<o;i+=1)a!==i&&(s[a*o+i]=e*r[a*o+i]*t[a]*n[i]/t[i]);return s}function Fk(e){return{accounts:e.accounts,accountCount:e.accountCount,bucketCount:e.bucketCount,positionCount:e.positionCount,bucketAccount:e.bucketAccount,bucketIsolated:e.bucketIsolated,bucketCollateralUsd:e.bucketCollateralUsd,bucketStart:e.bucketStart,positionBucket:e.positionBucket,positionInstrument:e.positionInstrument,sizeBase:e.sizeBase,entryUsd:e.entryUsd,idleUsd:e.idleUsd,accountStart:e.accountStart,instrumentStart:e.instrumentStart,byInstrument:e.byInstrument,stops:e.stops,openPositions:e.openPositions,bookBase:e.bookBase,bookQuoteUsd:e.bookQuoteUsd,grossBase:e.grossBase}}var hm=["untouched","recovered","reduced","stopped-out","deleveraged","liquidated","bankrupt","taken-over","underwater"],nt=["shock","venue","cascade"],gm=["liquidated","taken-over","stopped-out"];var so={triggered:{says:"Equity fell to maintenance (MARGIN-03); the bucket joins the queue.",other:null,values:["equityUsd","maintenanceUsd","dueMs"]},recovered:{says:"Looked at again in its turn, equity was above maintenance: it leaves the queue (LIQ-02).",other:null,values:["equityUsd","maintenanceUsd"]},fell:{says:"First forced close: the bucket becomes a node of the cascade (CAUSE-01, CAUSE-03).",other:"bucket of its main parent",values:["generation","markLossUsd"]},filled:{says:"A liquidation order traded (LIQ-06). sizeBase is signed as the trade: negative sells.",other:null,values:["sizeBase","priceUsd","bankruptcyPriceUsd","feeUsd","toFundUsd","realisedUsd"]},"vault-took-over":{says:"The vault took the whole bucket at mark, its equity too (VAULT-01).",other:null,values:["equityUsd","notionalUsd"]},"vault-took":{says:"The vault took a residue at the bankruptcy price (VAULT-02).",other:null,values:["sizeBase","priceUsd","markUsd"]},"fund-took":{says:"The fund took a residue at the bankruptcy price (FUND-04).",other:null,values:["sizeBase","priceUsd","markUsd"]},"fund-paid":{says:"The fund paid a deficit (FUND-02); instrument is the pool, -1 the shared one; bucket -1: the vault.",other:null,values:["amountUsd","balanceUsd","deficitUsd"]},adl:{says:"A position was closed against a residue (ADL-01, ADL-04); bucket is the one deleveraged.",other:"bucket whose residue it was, -1 the vault",values:["sizeBase","priceUsd","forgoneUsd","rank","score"]},deficit:{says:"A bucket without positions was left below zero (LIQ-09); bucket -1: the vault; instrument given for fund inventory.",other:null,values:["amountUsd"]},socialised:{says:"A part of an uncovered deficit was taken from this bucket (SOC-01).",other:null,values:["amountUsd","basis"]},unresolved:{says:"A residue that nobody took stays in the bucket (LIQ-08).",other:null,values:["sizeBase"]},"loss-unresolved":{says:"A deficit that nobody paid (LIQ-09, SOC-01).",other:null,values:["amountUsd"]},"stop-triggered":{says:"An account's own stop order was set off (STOP-01).",other:"number of the stop in the account",values:["triggerUsd","priceUsd","sizeBase","dueMs"]},"stop-filled":{says:"A stop order traded; what did not fill was dropped (STOP-01).",other:"number of the stop in the account",values:["sizeBase","priceUsd","droppedBase","realisedUsd"]},"missed-exit":{says:"A triggered stop still waited when its bucket was liquidated (LIQ-02).",other:"number of the stop in the account",values:["triggerUsd","sizeBase"]},flow:{says:"An exogenous order traded (IDX-04); what did not fill was dropped.",other:null,values:["sizeBase","priceUsd","droppedBase"]},shed:{says:"The vault (other = 0) or the fund (other = 1) sold inventory into the book (VAULT-03).",other:"0 vault, 1 fund",values:["sizeBase","priceUsd","realisedUsd"]},withdrawal:{says:"An account took money out; what would have put it below maintenance was refused. bucket -1: the idle rest of an isolated account.",other:"account",values:["amountUsd","refusedUsd"]},funding:{says:"Funding was exchanged on an instrument (CARRY-01); netUsd is what the book inventory got.",other:null,values:["rate","markUsd","netUsd"]},"fund-stopped":{says:"A pool reached its stop level: it pays nothing until it resumes (FUND-03).",other:null,values:["balanceUsd","peakUsd"]},"fund-resumed":{says:"A stopped pool pays again (FUND-03).",other:null,values:["balanceUsd","peakUsd"]}},$=Object.keys(so);function ao(e,r){if(!(r>=0&&r<e.count))throw new RangeError(`event ${r} of ${e.count}`);let t=$[e.kind[r]],n={kind:t,tick:e.tick[r],bucket:e.bucket[r],instrument:e.instrument[r],other:e.other[r]};return so[t].values.forEach((o,s)=>{n[o]=e.values[r*6+s]}),n}function ee(e,r){return r>=0?e.ask.distance(r):-e.bid.distance(-r)}function io(e,r,t){if(t===r)return ee(e,r);let n=(xm(e,t)-xm(e,r))/(t-r),o=Nk(e,r,t),s=ot(e,r,t);return Math.min(Math.max(n,Math.min(o,s)),Math.max(o,s))}function ot(e,r,t){return t>r?t>0?e.ask.before(t):-e.bid.after(-t):t<0?-e.bid.before(-t):e.ask.after(t)}function vm(e,r,t){return r>0?t>=0?e.ask.within(t):-e.bid.beyond(-t):t<=0?-e.bid.within(-t):e.ask.beyond(t)}function xm(e,r){return r>=0?e.ask.paid(r):e.bid.paid(-r)}function Nk(e,r,t){return t>r?r>=0?e.ask.after(r):-e.bid.before(-r):r<=0?-e.bid.after(-r):e.ask.before(r)}function km(e){let r=e.count,t={tick:0,dueMs:0,markUsd:Float64Array.from(e.indexUsd),distance:new Float64Array(r),laggedDistance:new Float64Array(r)};return{recoverable:new Float64Array(r),permanent:new Float64Array(r),outsideUsd:Float64Array.from(e.indexUsd),distance:new Float64Array(r),lastRatio:new Float64Array(r).fill(Number.NaN),premiumEma:new Float64Array(r),history:new Float64Array(r*e.lagTicks),published:t,previous:t,pending:[]}}function Um(e){return{recoverable:e.recoverable.slice(),permanent:e.permanent.slice(),outsideUsd:e.outsideUsd.slice(),distance:e.distance.slice(),lastRatio:e.lastRatio.slice(),premiumEma:e.premiumEma.slice(),history:e.history.slice(),published:e.published,previous:e.previous,pending:e.pending.slice()}}var C=(e,r)=>e.outsideUsd[r]*(1+e.distance[r]),fe=(e,r,t)=>r.outsideUsd[t]*(1+e.indexWeight[t]*r.distance[t]);function D(e,r,t){let n=r.lastRatio[t];return Number.isNaN(n)?fe(e,r,t):r.outsideUsd[t]*n}function Sm(e,r,t,n){let o=e.count,s=at(e,n);for(let a=0;a<o;a+=1){let i=0;if(e.spills)for(let c=0;c<o;c+=1)i+=e.spillCoefficient[a*o+c]*r.history[s+c];let u=e.indexUsd[a];r.outsideUsd[a]=Math.max(u*t[a]*(1+i),e.priceFloorUsd[a])}}function Am(e,r){for(let t=0;t<e.count;t+=1){let n=e.recoveryDecay[t];n!==1&&(r.recoverable[t]=r.recoverable[t]*n,wm(e,r,t))}}function st(e,r,t,n){let o=e.permanentShare[t]*n;r.permanent[t]=r.permanent[t]+o,r.recoverable[t]=r.recoverable[t]+(n-o),wm(e,r,t)}var pe=(e,r)=>e.recoverable[r]+e.permanent[r];function wm(e,r,t){r.distance[t]=ee(e.curves[t],pe(r,t))}function Mm(e,r,t,n){let o=e.count,s=new Float64Array(o),a=new Float64Array(o),i=at(e,t);for(let u=0;u<o;u+=1)s[u]=Fm(e,r,u,t),a[u]=r.history[i+u];r.pending.push({tick:t,dueMs:n,markUsd:s,distance:r.distance.slice(),laggedDistance:a})}function Im(e,r){let t=0;for(let n of e.pending)n.dueMs>r?(e.pending[t]=n,t+=1):n.tick>=e.published.tick&&(e.previous=e.published,e.published=n);e.pending.length=t}function Em(e,r,t){r.history.set(r.distance,at(e,t))}var Tm=(e,r,t,n)=>r.history[at(e,t)+n];function at(e,r){return r%e.lagTicks*e.count}function Fm(e,r,t,n){let o=Bm(e,r,t);return r.premiumEma[t]=o,_m(e,r,t,n,o)}var Nm=(e,r,t,n)=>_m(e,r,t,n,Bm(e,r,t));function Bm(e,r,t){let n=C(r,t)/fe(e,r,t)-1;return r.premiumEma[t]*e.emaDecay+n*(1-e.emaDecay)}function _m(e,r,t,n,o){let s=fe(e,r,t),{mark:a}=e.scenario.venue,i=Bk(e,r,t,s,o,n);return a.band===void 0?i:Math.min(Math.max(i,s*(1-a.band)),s*(1+a.band))}function Bk(e,r,t,n,o,s){let{mark:a}=e.scenario.venue;switch(a.rule){case"index":return n;case"indexFunding":return n*(1+e.fundingRate8h[t]*_k(e,s)/uo);case"book":return C(r,t);case"last":return D(e,r,t);case"blend":return(1-a.weight)*n+a.weight*C(r,t);case"indexPlusEma":return n*(1+o);case"median3":return Ok(n*(1+o),C(r,t),D(e,r,t))}}var uo=288e5;function _k(e,r){let t=e.scenario.venue.fundingIntervalMs;return t===void 0?0:t-r*e.tickMs%t}function Ok(e,r,t){return Math.max(Math.min(e,r),Math.min(Math.max(e,r),t))}function mr(e,r){let{mark:t}=e.scenario.venue,n=e.indexWeight[r];return t.rule==="index"?n:t.rule==="blend"?(1-t.weight)*n+t.weight:1}function it({nodes:e},r){return e.cause[r]===0&&e.triggerTick[r]===0&&e.markLossUsd[r]===0}function co(e){let r=0;for(let t=0;t<e.nodes.count;t+=1)it(e,t)&&(r+=1);return r}function Om(e){let r=2*e.count,t=Math.max(64,Math.min(65536,Math.ceil(e.positionCount/r/16)));return{thresholdUsd:new Float64Array(e.positionCount),next:new Int32Array(e.positionCount),previous:new Int32Array(e.positionCount).fill(-2),head:new Int32Array(r*t).fill(-1),bins:t,binsPerUsd:e.indexUsd.map(n=>t/(2*n)),edge:Int32Array.from({length:r},(n,o)=>o%2===0?0:t-1),seenMarkUsd:new Float64Array(e.count).fill(Number.NaN),due:[],isDue:new Uint8Array(e.bucketCount),moved:[],isMoved:new Uint8Array(e.bucketCount)}}function re(e,r){e.isDue[r]!==1&&(e.isDue[r]=1,e.due.push(r))}function Rm(e,r,t){for(let o=0;o<e.count;o+=1){let s=t[o];s!==r.seenMarkUsd[o]&&(r.seenMarkUsd[o]=s,Rk(e,r,o,s),Pk(e,r,o,s))}let n=r.due.splice(0);for(let o of n)r.isDue[o]=0,r.isMoved[o]!==1&&(r.isMoved[o]=1,r.moved.push(o));return n}function lo(e,r,t){let n=t*e.binsPerUsd[r];return n<e.bins?Math.max(0,n|0):e.bins-1}function Rk(e,r,t,n){let o=2*t,s=lo(r,t,n);for(let a=r.edge[o];a>=s;a-=1){let i=r.head[o*r.bins+a];for(;i>=0;){let u=r.next[i];r.thresholdUsd[i]>=n&&Pm(e,r,i),i=u}}r.edge[o]=Math.min(r.edge[o],s)}function Pk(e,r,t,n){let o=2*t+1,s=lo(r,t,n);for(let a=r.edge[o];a<=s;a+=1){let i=r.head[o*r.bins+a];for(;i>=0;){let u=r.next[i];r.thresholdUsd[i]<=n&&Pm(e,r,i),i=u}}r.edge[o]=Math.max(r.edge[o],s)}function Pm(e,r,t){$e(r,t),re(r,e.positionBucket[t])}function $e(e,r){let t=e.previous[r];if(t===-2)return;let n=e.next[r];t>=0?e.next[t]=n:e.head[-3-t]=n,n>=0&&(e.previous[n]=t),e.previous[r]=-2}function mo(e,r,t,n,o){let s=2*t+(n?1:0),a=n?o===Number.POSITIVE_INFINITY:o<0,i=s*e.bins+lo(e,t,o);if(e.thresholdUsd[r]=o,!a&&e.previous[r]===-3-i||($e(e,r),a))return;let u=e.head[i];e.next[r]=u,e.previous[r]=-3-i,u>=0&&(e.previous[u]=r),e.head[i]=r;let c=i-s*e.bins,d=e.edge[s];(n?c<d:c>d)&&(e.edge[s]=c)}function ut(e){return{collateralUsd:e.bucketCollateralUsd.slice(),sizeBase:e.sizeBase.slice(),openPositions:e.openPositions.slice(),idleUsd:e.idleUsd.slice(),marksOfFate:new Uint16Array(e.bucketCount),queued:new Uint8Array(e.bucketCount),nodeOf:new Int32Array(e.bucketCount).fill(-1),isChanged:new Uint8Array(e.bucketCount),watch:Om(e)}}function Lm(e,r,t,n){for(let o of t){let s=e.bucketStart[o];r.collateralUsd[o]=e.bucketCollateralUsd[o];for(let a=s;a<e.bucketStart[o+1];a+=1)r.sizeBase[a]=e.sizeBase[a];r.openPositions[o]=e.openPositions[o],r.marksOfFate[o]=0,r.queued[o]=0,r.nodeOf[o]=-1,r.isChanged[o]=0}for(let o of n)r.idleUsd[o]=e.idleUsd[o]}function B(e,r,t){e.breaches.length<100&&e.breaches.push({law:r,tick:e.tick,detail:t})}function Cm(){return{count:0,node:new Int32Array(48),moved:new Float64Array(48)}}function qm(e,r,t){let{node:n,moved:o,count:s}=e;if(s===48&&t<=o[47])return;let a=n.subarray(0,s).indexOf(r);for(a<0&&(a=Math.min(s,47),e.count=a+1);a>0&&o[a-1]<t;)n[a]=n[a-1],o[a]=o[a-1],a-=1;n[a]=r,o[a]=t}function Hm({count:e,moved:r},t){return t<e?r[t]:e<48?0:null}function fo(){return{count:0,node:new Int32Array(8),dy:new Float64Array(8),tick:new Uint32Array(8),sequence:new Uint32Array(8),gross:new Float64Array(8),byNode:new Float64Array(8),sold:Dm(),bought:Dm(),ranking:null}}function Dm(){return{gross:new Float64Array(8),leaders:Cm()}}var Wm=fo();function Me(e,r){return r<0?e.sold:e.bought}function Gm(e,{node:r,dy:t,tick:n,sequence:o},s){let a=e.count;a===e.node.length&&Lk(e),e.node[a]=r,e.dy[a]=t,e.tick[a]=n,e.sequence[a]=o,e.gross[a]=q(e.gross,a)+Math.abs(t),e.sold.gross[a]=q(e.sold.gross,a)+Math.max(0,-t),e.bought.gross[a]=q(e.bought.gross,a)+Math.max(0,t),e.byNode[a]=s+Math.abs(t),e.count=a+1,t!==0&&qm(Me(e,t).leaders,r,e.byNode[a])}function q(e,r){return r===0?0:e[r-1]}function Lk(e){let r=2*e.node.length,t=(n,o)=>{let s=o(r);return s.set(n),s};e.node=t(e.node,n=>new Int32Array(n)),e.dy=t(e.dy,n=>new Float64Array(n)),e.tick=t(e.tick,n=>new Uint32Array(n)),e.sequence=t(e.sequence,n=>new Uint32Array(n)),e.gross=t(e.gross,n=>new Float64Array(n)),e.byNode=t(e.byNode,n=>new Float64Array(n));for(let n of[e.sold,e.bought])n.gross=t(n.gross,o=>new Float64Array(o))}function ct(e,r){let t=0,n=e.count;for(;t<n;){let o=t+n>>>1;e.tick[o]<r?t=o+1:n=o}return t}function po(e,r,t){let n=0,o=t;for(;n<o;){let s=n+o>>>1;e.sequence[s]<r?n=s+1:o=s}return n}function $m(e,r,t){let n=e.ranking;if(n&&n.end===r&&n.way===t)return n;let o=zm(e,r,t),s=o.size>0||t===0?o:zm(e,r,0),a=[...s].sort((u,c)=>c[1]-u[1]||u[0]-c[0]),i={end:r,way:t,nodes:Int32Array.from(a,([u])=>u),moved:Float64Array.from(a,([,u])=>u),total:a.reduce((u,[,c])=>u+c,0),movedBy:s};return e.ranking=i,i}function zm(e,r,t){let n=new Map;for(let o=0;o<r;o+=1){let s=e.dy[o];if(s===0||t!==0&&Math.sign(s)!==t)continue;let a=e.node[o];n.set(a,(n.get(a)??0)+Math.abs(s))}return n}function dt(e){return{start:new Uint32Array(e+1),lists:0,count:0,number:new Int32Array(64),usd:new Float64Array(64)}}function Ie(e,r,t){e.count===e.number.length&&Ck(e),e.number[e.count]=r,e.usd[e.count]=t,e.count+=1}function Ck(e){let r=new Int32Array(2*e.count),t=new Float64Array(2*e.count);r.set(e.number),t.set(e.usd),e.number=r,e.usd=t}function Vm(e){e.lists+=1,e.start[e.lists]=e.count}function lt({start:e,count:r,number:t,usd:n}){return{start:e,number:t.slice(0,r),usd:n.slice(0,r)}}function Km(){return{count:0,node:new Int32Array(0),usd:new Float64Array(0),latest:new Int32Array(0),turn:new Uint32Array(0),now:0}}function mt(e,r){if(e.node.length<r){let t=Math.max(64,2*r);e.node=new Int32Array(t),e.usd=new Float64Array(t),e.latest=new Int32Array(t),e.turn=new Uint32Array(t),e.now=0}e.count=0,e.now+=1}function ft(e,r,t,n){if(e.turn[r]===e.now){e.usd[r]=e.usd[r]+t;return}e.turn[r]=e.now,e.usd[r]=t,e.latest[r]=n,e.node[e.count]=r,e.count+=1}function pt(e){let r=e.node[0];for(let t=1;t<e.count;t+=1){let n=e.node[t];jm(e,n,r)<0&&(r=n)}return r}function Ym(e,r){let t=e.node.subarray(0,e.count).sort((n,o)=>jm(e,n,o));for(let n of t)Ie(r,n,e.usd[n])}function jm({usd:e,latest:r},t,n){return e[n]-e[t]||r[n]-r[t]}function Xm(){return{book:new Uint16Array(64),row:new Int32Array(64),previous:new Int32Array(64),latest:new Int32Array(64).fill(-1)}}function Qm(e,r,t,n,o){r===e.book.length&&qk(e),t>=e.latest.length&&Hk(e,t),e.book[r]=n,e.row[r]=o,e.previous[r]=e.latest[t],e.latest[t]=r}function Jm({latest:e},r){return e[r]??-1}function qk(e){let r=2*e.book.length,{book:t,row:n,previous:o}=e;e.book=new Uint16Array(r),e.row=new Int32Array(r),e.previous=new Int32Array(r),e.book.set(t),e.row.set(n),e.previous.set(o)}function Hk(e,r){let{latest:t}=e;e.latest=new Int32Array(2*(r+1)).fill(-1),e.latest.set(t)}function Zm(e,r){return{nodeOf:r,nodes:[],generation:[],executions:[],trail:Xm(),instruments:e.count,sequence:0,triggers:new Map,stopTriggers:new Map,views:{tick:-1,lanes:[]},generations:0,tally:Km()}}function ef(e,r,t,n,o){let s=e.nodes.length;for(e.nodes.push({tick:t.tick,generation:t.generation,cause:t.cause,leadInstrument:t.leadInstrument,leadSide:t.leadSide,notionalUsd:t.notionalUsd,equityUsd:t.equityUsd,maintenanceUsd:t.maintenanceUsd,markLossUsd:t.markLossUsd,judged:t.judged,neededUsd:t.neededUsd,main:t.main,bucket:r,fall:gm.indexOf(n),firstActionTick:o,deficitUsd:0,paidFundUsd:0,paidVaultUsd:0,paidSocialisedUsd:0,unresolvedUsd:0,forgoneUsd:0,adlNotionalUsd:0}),e.generation.push(t.generation),e.nodeOf[r]=s;e.executions.length<=t.generation;)e.executions.push(Array.from({length:e.instruments},fo));return s}function rf(e,r,t,n,o){let s=e.generation[r],a=bo(e,s,t),{sequence:i}=e;Qm(e.trail,i,r,t,a.count),Gm(a,{node:r,dy:n,tick:o,sequence:i},Dk(e.trail,a,t,i,n)),e.sequence=i+1,e.generations=Math.max(e.generations,s+1)}function Dk(e,r,t,n,o){for(let s=e.previous[n];s>=0;s=e.previous[s]){let a=e.row[s];if(e.book[s]===t&&r.dy[a]*o>0)return r.byNode[a]}return 0}function bo(e,r,t){return e.executions[r]?.[t]??Wm}function V(e,r){return r<0?void 0:e.nodes[e.nodeOf[r]]}function fr(e,r){let t=e.fromUsd.length-1;for(;t>0&&r<=e.fromUsd[t];)t-=1;return t}function K(e,r){let t=fr(e,r);return r*e.rate[t]-e.deductionUsd[t]}function z(e,r,t,n){let o=e.positionInstrument[n];return K(e.tiers[o],Math.abs(r.sizeBase[n])*t[o])}function w(e,r,t,n){let o=r.collateralUsd[n],s=e.bucketStart[n+1];for(let a=e.bucketStart[n];a<s;a+=1){let i=r.sizeBase[a];i!==0&&(o+=i*(t[e.positionInstrument[a]]-r.entryUsd[a]))}return o}function T(e,r,t,n){let o=0,s=e.bucketStart[n+1];for(let a=e.bucketStart[n];a<s;a+=1)r.sizeBase[a]!==0&&(o+=z(e,r,t,a));return o}function W(e,r,t,n){let o=0,s=e.bucketStart[n+1];for(let a=e.bucketStart[n];a<s;a+=1)o+=Math.abs(r.sizeBase[a])*t[e.positionInstrument[a]];return o}function yo(e,r,t,n){return Math.max(0,e-t*n/r)}function bt(e,r,t,n,o=w(e,r,t,n),s=T(e,r,t,n)){let a=[],i=e.bucketStart[n+1];for(let u=e.bucketStart[n];u<i;u+=1){let c=r.sizeBase[u],d=t[e.positionInstrument[u]],l=c===0?0:z(e,r,t,u)/s;a.push(c===0?Number.NaN:yo(d,c,o,l))}return a}function Ee(e,r,t,n){let o=e.positionBucket[n],s=e.positionInstrument[n],a=r.sizeBase[n];if(a===0)return Number.NaN;let i=T(e,r,t,o)-z(e,r,t,n),u=w(e,r,t,o)-a*t[s]-i;return Ve(e.tiers[s],a,u,t[s])}function Ve(e,r,t,n){let o=Math.abs(r),s=Number.NaN;for(let a=0;a<e.rate.length;a+=1){let i=r-o*e.rate[a];if(i===0)continue;let u=(-t-e.deductionUsd[a])/i;!(u>0)||fr(e,o*u)!==a||(Number.isNaN(s)||Math.abs(u-n)<Math.abs(s-n))&&(s=u)}return s}function yt(e,r,t,n,o){let s=t.lanes[n-1],a=t.lanes[n],i=0;for(let{instrument:u,sizeBase:c}of t.positions){let d=c*(s.markUsd[u]-a.markUsd[u]);if(d!==0){i+=d;for(let l of zk(e,s,a,u,t.watchesLast?1:mr(e,u))){let m=bo(r,n-1,l.book),f=l.book===u?t.sampleTick:t.sampleTick-e.lagTicks+1,p=-Math.sign(c)*l.sign;o({usd:d*l.share,list:m,end:ct(m,f),way:l.way,hurts:p})}}}return i}function zk(e,r,t,n,o){let s=t.distance[n]-r.distance[n];if(!e.spills)return[{book:n,share:1,way:Math.sign(s),sign:1}];let a=[];a.push({book:n,weight:Math.abs(s)*o,way:Math.sign(s),sign:1});for(let u=0;u<e.count;u+=1){let c=e.spillCoefficient[n*e.count+u];if(c===0)continue;let d=t.laggedDistance[u]-r.laggedDistance[u],l=Math.abs(d)*Math.abs(c);a.push({book:u,weight:l,way:Math.sign(d),sign:Math.sign(c)})}let i=a.reduce((u,c)=>u+c.weight,0);return i===0?[{book:n,share:1,way:0,sign:1}]:a.filter(u=>u.weight>0).map(({weight:u,...c})=>({...c,share:u/i}))}var Wk=-1,Gk=-2,$k=-3,ho=8;function tf(e,r){return r.positions.reduce((t,{instrument:n,sizeBase:o})=>t+o*(e.indexUsd[n]-r.real.markUsd[n]),0)}function nf(e,r,t){let n=Math.min(t.lanes.length-1,t.generations),o=t.lanes[0],s=t.lanes[n],a=0,i=0;for(let{instrument:p,sizeBase:b}of t.positions)a+=b*(e.indexUsd[p]-o.markUsd[p]),i+=b*(s.markUsd[p]-t.real.markUsd[p]);let u=new go,c=[],d=0,l=0;for(let p=1;p<=n;p+=1){let b=[];c.push(yt(e,r,t,p,({usd:h,list:g,end:x,way:v})=>{let k=$m(g,x,v);k.total===0?d+=h:b.push({usd:h,ranking:k}),k.total>0&&(l+=h)})),Vk(b,u)}let m=u.rows.filter(([,p])=>p!==0);u.dropped&&(d+=m.reduce((p,[,b])=>p-b,l));let f=[[Wk,a],...m];return d!==0&&f.push([Gk,d]),i!==0&&f.push([$k,i]),{shares:f,layersUsd:c}}var go=class{rows=[];dropped=!1;get leastUsd(){return this.rows.length<ho?-1:Math.abs(this.rows[ho-1][1])}offer(r,t){let n=this.rows.length,o=([s,a])=>Math.abs(t)>Math.abs(a)||Math.abs(t)===Math.abs(a)&&r<s;for(;n>0&&o(this.rows[n-1]);)n-=1;this.rows.splice(n,0,[r,t]),this.rows.length>ho&&(this.rows.pop(),this.dropped=!0)}};function Vk(e,r){let t=new Set;for(let n=0;;n+=1){let o=0;for(let{usd:s,ranking:a}of e)n<a.nodes.length&&(o+=Math.abs(s)*a.moved[n]/a.total);if(o===0)return;if(o<r.leastUsd){r.dropped=!0;return}for(let{ranking:s}of e){let a=s.nodes[n];a===void 0||t.has(a)||(t.add(a),r.offer(a,Kk(e,a)))}}}function Kk(e,r){let t=0;for(let n of e)t+=n.usd*(n.ranking.movedBy.get(r)??0)/n.ranking.total;return t}var Yk=1e-9;function of({trail:e,tally:r,generation:t},n,o,s){mt(r,t.length);let a=0;for(let i=0;;i+=1){let u=jk(o,i);if(u===null)return-1;if(u===0||a>u*(1+Yk))return r.count>0?pt(r):-1;for(let{list:c,hurts:d}of o){let{leaders:l}=Me(c,d);if(i>=l.count)continue;let m=l.node[i];r.turn[m]!==r.now&&(Xk(e,n,o,s,m,r),r.turn[m]===r.now&&(a=Math.max(a,r.usd[m])))}}}function jk(e,r){let t=0;for(let{usd:n,list:o,end:s,hurts:a}of e){let i=Hm(Me(o,a).leaders,r);if(i===null)return null;t+=n*i/q(o.gross,s)}return t}function Xk(e,r,t,n,o,s){for(let a=Jm(e,o);a>=n;a=e.previous[a]){let i=r[e.book[a]],u=e.row[a],c=0;for(let d of t)d.list!==i||u>=d.end||Math.sign(i.dy[u])!==d.hurts||(c+=d.usd*Math.abs(i.dy[u])/q(i.gross,d.end));c>0&&ft(s,o,c,a)}}function af(e,r,t,n){let{layerUsd:o,parts:s}=cf(e,r,t);if(s.length>0){lf(r,s,df(s,t.neededUsd)),Ym(r.tally,n);return}let a=ff(r,t);a>=0&&Ie(n,a,Math.max(0,o))}function uf(e,r,t){let{parts:n}=cf(e,r,t);if(n.length===0)return ff(r,t);let o=df(n,t.neededUsd),s=r.executions[t.generation-1]??[],a=Zk(n,o)>Qk?of(r,s,n,o):-1;return a>=0?a:(lf(r,n,o),pt(r.tally))}var Qk=64;function cf(e,r,t){let n=[];return{layerUsd:yt(e,r,t.judged,t.generation,s=>{s.usd>0&&q(Me(s.list,s.hurts).gross,s.end)>0&&n.push(s)}),parts:n}}function df(e,r){let t=Math.max(0,r),n=Jk(e)+1,o=n-1;for(let s=2;o>0&&xo(e,o)<=t;s*=2)n=o,o=Math.max(0,o-s);if(o===0&&xo(e,0)<=t)return 0;for(;n-o>1;){let s=o+n>>>1;xo(e,s)>t?o=s:n=s}return o}function xo(e,r){let t=0;for(let{usd:n,list:o,end:s,hurts:a}of e){let{gross:i}=Me(o,a),u=q(i,s)-q(i,po(o,r,s));t+=n*u/q(o.gross,s)}return t}function Jk(e){return e.reduce((r,{list:t,end:n})=>Math.max(r,t.sequence[n-1]),-1)}function Zk(e,r){return e.reduce((t,{list:n,end:o})=>t+o-po(n,r,o),0)}function lf({tally:e,generation:r},t,n){mt(e,r.length);let o=t.map(eU);for(let s=sf(o);s>=n;s=sf(o))rU(o,s,e)}function eU(e){let r={part:e,grossBase:q(e.list.gross,e.end),at:e.end,sequence:-1};return mf(r),r}function mf(e){let{list:r,hurts:t}=e.part,n=e.at-1;for(;n>=0&&Math.sign(r.dy[n])!==t;)n-=1;e.at=n,e.sequence=n<0?-1:r.sequence[n]}function sf(e){let r=-1;for(let t of e)t.sequence>r&&(r=t.sequence);return r}function rU(e,r,t){let n=-1,o=0;for(let s of e){if(s.sequence!==r)continue;let{list:a,usd:i}=s.part;n=a.node[s.at],o+=i*Math.abs(a.dy[s.at])/s.grossBase,mf(s)}ft(t,n,o,r)}function ff(e,{generation:r,judged:t}){let n=-1,o=-1;for(let s of e.executions[r-1]??[]){let a=ct(s,t.sampleTick)-1;a<0||s.sequence[a]<=o||(o=s.sequence[a],n=s.node[a])}return n}var bf=32;function yf(e){return e.shadows.length>bf?e.shadows:[...e.shadows,e.real]}function hf(e){let{causes:r}=e,t=yf(e);return(r.views.tick!==e.tick||r.views.lanes.length!==t.length)&&(r.views={tick:e.tick,lanes:t.map(n=>n.published)}),r.views.lanes}function pf(e,r){let t=n=>Float64Array.from(e.c.ids,(o,s)=>n(s));return{markUsd:t(n=>D(e.c,r,n)),distance:r.distance.slice(),laggedDistance:t(n=>Tm(e.c,r,e.tick,n))}}function ht(e,r,t=w(e.c,e,e.real.published.markUsd,r),n=T(e.c,e,e.real.published.markUsd,r)){let{c:o}=e,a={lanes:hf(e),real:e.real.published,sampleTick:e.real.published.tick,positions:sU(e,r),watchesLast:!1,generations:e.causes.generations},{markUsd:i}=e.real.published,u=aU(e,r),c={judged:a,leadInstrument:o.positionInstrument[u],leadSide:Math.sign(e.sizeBase[u]),notionalUsd:W(o,e,i,r),equityUsd:t,maintenanceUsd:n};return(e.isChanged[r]===0?t<=n:oU(e,r))?vf(e,c,m=>w(o,e,m.markUsd,r)-T(o,e,m.markUsd,r)):vo(e,c,0,nU,0)}function gf(e,r){let{c:t}=e,n=t.stops.position[r],o=t.stops.bucket[r],s=t.positionInstrument[n],a=e.sizeBase[n],i=t.stops.onLast[r]===1,u={lanes:i?yf(e).map(m=>pf(e,m)):hf(e),real:i?pf(e,e.real):e.real.published,sampleTick:i?e.tick:e.real.published.tick,positions:[{instrument:s,sizeBase:a}],watchesLast:i,generations:e.causes.generations},{markUsd:c}=e.real.published,d={judged:u,leadInstrument:s,leadSide:Math.sign(a),notionalUsd:Math.abs(a)*c[s],equityUsd:w(t,e,c,o),maintenanceUsd:T(t,e,c,o)},l=t.stops.triggerUsd[r];return vf(e,d,m=>a*(m.markUsd[s]-l))}var tU=nt.indexOf("shock"),nU=nt.indexOf("venue"),xf=nt.indexOf("cascade");function vf(e,r,t){let{lanes:n}=r.judged,o=n.findIndex(i=>t(i)<=0),s=o<0?bf:o;if(s===0)return vo(e,r,0,tU,0);let a=-t(n[Math.min(s,n.length-1)]);return vo(e,r,s,xf,a)}function vo(e,r,t,n,o){let{judged:s}=r;return{tick:e.tick,generation:t,cause:n,leadInstrument:r.leadInstrument,leadSide:r.leadSide,notionalUsd:r.notionalUsd,equityUsd:r.equityUsd,maintenanceUsd:r.maintenanceUsd,markLossUsd:tf(e.c,s),judged:s,neededUsd:o,main:n===xf?uf(e.c,e.causes,{judged:s,generation:t,neededUsd:o}):-1}}function oU(e,r){let{c:t}=e,n={collateralUsd:t.bucketCollateralUsd,sizeBase:t.sizeBase,entryUsd:t.entryUsd},{markUsd:o}=e.real.published;return w(t,n,o,r)<=T(t,n,o,r)}function sU(e,r){let{c:t}=e,n=[];for(let o=t.bucketStart[r];o<t.bucketStart[r+1];o+=1){let s=e.sizeBase[o];s!==0&&n.push({instrument:t.positionInstrument[o],sizeBase:s})}return n}function aU(e,r){let{c:t}=e,n=t.bucketStart[r],o=-1;for(let s=n;s<t.bucketStart[r+1];s+=1){if(e.sizeBase[s]===0)continue;let a=z(t,e,e.real.published.markUsd,s);a>o&&(o=a,n=s)}return n}function kf(e){return qr(Dr(e))}var iU=Object.fromEntries($.map((e,r)=>[e,r]));function Sf(e=1024){return{count:0,kind:new Uint8Array(e),tick:new Uint32Array(e),bucket:new Int32Array(e),instrument:new Int32Array(e),other:new Int32Array(e),values:new Float64Array(e*6)}}function Af(e,r,t,n,o,s,a=0,i=0,u=0,c=0,d=0,l=0){e.count===e.kind.length&&uU(e);let m=e.count;e.kind[m]=iU[t],e.tick[m]=r,e.bucket[m]=n,e.instrument[m]=o,e.other[m]=s;let f=m*6;e.values[f]=a+0,e.values[f+1]=i+0,e.values[f+2]=u+0,e.values[f+3]=c+0,e.values[f+4]=d+0,e.values[f+5]=l+0,e.count=m+1}function uU(e){let r=e.kind.length*2,t=(n,o)=>(o.set(n),o);e.kind=t(e.kind,new Uint8Array(r)),e.tick=t(e.tick,new Uint32Array(r)),e.bucket=t(e.bucket,new Int32Array(r)),e.instrument=t(e.instrument,new Int32Array(r)),e.other=t(e.other,new Int32Array(r)),e.values=t(e.values,new Float64Array(r*6))}function wf(e){let r=e.count;return{count:r,kind:e.kind.slice(0,r),tick:e.tick.slice(0,r),bucket:e.bucket.slice(0,r),instrument:e.instrument.slice(0,r),other:e.other.slice(0,r),values:e.values.slice(0,r*6)}}var Uf=65;function Mf(e){let r=new Uint8Array(e.count*Uf),t=new DataView(r.buffer);for(let n=0,o=0;n<e.count;n+=1,o+=Uf){t.setUint8(o,e.kind[n]),t.setUint32(o+1,e.tick[n],!0),t.setInt32(o+5,e.bucket[n],!0),t.setInt32(o+9,e.instrument[n],!0),t.setInt32(o+13,e.other[n],!0);for(let s=0;s<6;s+=1)t.setFloat64(o+17+8*s,e.values[n*6+s],!0)}return kf(r)}var cU=1e-12,dU=1e-6;function Te(e,r,t){let{c:n}=e,o=e.real.published.markUsd[n.positionInstrument[r]],s=Math.abs(t);return s<cU*Math.abs(n.sizeBase[r])||s*o<dU}function If(e,r){let{c:t}=e;t.scenario.venue.adl&&!e.t5.has(r)&&e.t5.set(r,{collateralUsd:e.collateralUsd[r],sizes:e.sizeBase.slice(t.bucketStart[r],t.bucketStart[r+1])}),gt(e,r),re(e.watch,r)}function gt(e,r){e.isChanged[r]!==1&&(e.isChanged[r]=1,e.changed.push(r))}function P(e,r,t){If(e,r),e.collateralUsd[r]=e.collateralUsd[r]+t}function be(e,r,t,n){let{c:o}=e,s=o.positionBucket[r],a=o.positionInstrument[r];If(e,s);let i=e.sizeBase[r],u=i+t;u!==0&&(Te(e,r,u)||Math.sign(u)!==Math.sign(i))&&(Fe(e,a,u,n),u=0);let c=(i-u)*(n-e.entryUsd[r]);e.collateralUsd[s]=e.collateralUsd[s]+c,e.sizeBase[r]=u;let d=e.haircutUsd.get(r);return d!==void 0&&e.haircutUsd.set(r,i===0?0:d*u/i),i!==0&&u===0&&(e.openPositions[s]=e.openPositions[s]-1,e.lastClosedInstrument.set(s,a)),c}function Fe(e,r,t,n){e.bookBase[r]=e.bookBase[r]+t,e.bookQuoteUsd[r]=e.bookQuoteUsd[r]-t*n,e.totals.grossFlowUsd+=Math.abs(t*n)}function pr(e,r,t,n,o){let{c:s}=e,a=s.positionBucket[t],i=s.positionInstrument[t];return be(e,t,-n,o),e.totals.grossFlowUsd+=Math.abs(n*o),lU(r,i,n,o,e.causes.nodeOf[a])}function lU(e,r,t,n,o){let s=e.sizeBase[r],a=e.parts[r],i=0;if(s===0||Math.sign(s)===Math.sign(t)){let u=s+t;e.entryUsd[r]=(e.entryUsd[r]*s+n*t)/u,e.sizeBase[r]=u,a.set(o,(a.get(o)??0)+Math.abs(t))}else{i=Math.min(Math.abs(s),Math.abs(t))*Math.sign(s)*(n-e.entryUsd[r]);let c=s+t,d=Math.abs(t)>Math.abs(s);Ef(a,d?0:c/s),e.sizeBase[r]=c,(c===0||d)&&(e.largestBase[r]=0),d&&(e.entryUsd[r]=n,a.set(o,Math.abs(c)))}return e.largestBase[r]=Math.max(e.largestBase[r],Math.abs(e.sizeBase[r])),i}function xt(e,r,t,n){let o=e.sizeBase[r],s=o+t,a=-t*(n-e.entryUsd[r]);return e.sizeBase[r]=s,Ef(e.parts[r],s/o),s===0&&(e.largestBase[r]=0),a}function Ef(e,r){if(r===0)e.clear();else for(let[t,n]of e)e.set(t,n*r)}function Y(e,r,t,n){let o=e.causes.nodeOf[r];if(o>=0)return o;let s=n??e.causes.triggers.get(r)??ht(e,r);for(;e.shadows.length<=s.generation;)e.shadows.push(Um(e.real));let a=ef(e.causes,r,s,t,e.tick);e.causes.triggers.delete(r);let i=e.causes.nodes[s.main]?.bucket??-1;return U(e,"fell",r,s.leadInstrument,i,s.generation,s.markLossUsd),a}function N(e,r,t){gt(e,r),e.marksOfFate[r]=e.marksOfFate[r]|t}function U(e,r,t,n,o,s=0,a=0,i=0,u=0,c=0,d=0){Af(e.log,e.tick,r,t,n,o,s,a,i,u,c,d)}var Ne=1e-6;function Tf(e){let{fund:r}=e.scenario.venue;if(!r)return[];let t=(o,s)=>({instrument:o,balanceUsd:s,stopped:!1,paidThisActionUsd:0,peaks:[{balanceUsd:s,untilMs:Number.POSITIVE_INFINITY}]}),n=r.startUsd;return r.scope==="shared"?[t(-1,typeof n=="number"?n:Object.values(n).reduce((o,s)=>o+s,0))]:e.ids.map((o,s)=>t(s,typeof n=="number"?n:n[o]??0))}function j(e,r){return Ff(e)??e.pools[r]}var Ff=e=>e.pools[0]?.instrument===-1?e.pools[0]:void 0,te=e=>e.pools.reduce((r,t)=>r+t.balanceUsd,0);function Ke(e){for(let r of e.pools)r.paidThisActionUsd=0}function br(e,r){let t=e.c.scenario.venue.fund?.perEventCapUsd??Number.POSITIVE_INFINITY;return Math.max(0,Math.min(ko(e,r),t-r.paidThisActionUsd))}function ko(e,r){let t=e.c.scenario.venue.fund;if(t?.drawdownStop===void 0)return r.balanceUsd;let n=mU(e,r,t.windowMs),o=(1-t.drawdownStop)*n,s=(1-(t.resumeAt??t.drawdownStop))*n;return r.stopped&&r.balanceUsd>=s&&r.balanceUsd>o&&(r.stopped=!1,U(e,"fund-resumed",-1,r.instrument,-1,r.balanceUsd,n)),!r.stopped&&r.balanceUsd<=o&&(r.stopped=!0,U(e,"fund-stopped",-1,r.instrument,-1,r.balanceUsd,n)),r.stopped?0:Math.max(0,r.balanceUsd-o)}function mU(e,r,t){for(;(r.peaks[0]?.untilMs??Number.POSITIVE_INFINITY)<=e.tMs-t;)r.peaks.shift();return r.peaks[0]?.balanceUsd??r.balanceUsd}function yr(e,r,t){if(t===0)return;r.balanceUsd=Math.max(0,r.balanceUsd+t);let{peaks:n}=r,o=n.at(-1);for(o&&(o.untilMs=e.tMs);(n.at(-1)?.balanceUsd??Number.POSITIVE_INFINITY)<=r.balanceUsd;)n.pop();n.push({balanceUsd:r.balanceUsd,untilMs:Number.POSITIVE_INFINITY}),e.totals.grossFlowUsd+=Math.abs(t);let s=te(e);e.totals.fundMinUsd=Math.min(e.totals.fundMinUsd,s),e.totals.fundEmptyAtMs===null&&s<Ne&&(e.totals.fundEmptyAtMs=e.tMs)}function kt(e,r,t,n,o){let s=Ff(e),a=vt(e,s,n,r);o(a);for(let{instrument:i,usd:u}of t){let c=s?0:vt(e,e.pools[i],u,r);o(c);let d=s?u*(1-a/n):u-c;d>0&&e.pendingDeficits.push({bucket:r,instrument:i,amountUsd:d})}}function vt(e,r,t,n){if(!r||t<=0)return 0;let o=Math.min(t,br(e,r));return o<=0?0:(yr(e,r,-o),r.paidThisActionUsd+=o,U(e,"fund-paid",n,r.instrument,-1,o,r.balanceUsd,t),o)}var Nf=1e-9;function Bf(e){for(let r of e.pools)r.balanceUsd>=0||B(e,"fund >= 0",`pool ${r.instrument} at ${r.balanceUsd}`);for(let r=0;r<e.c.count;r+=1)Number.isFinite(e.real.published.markUsd[r])||B(e,"finite marks",`${e.c.ids[r]}`)}function _f(e){let r=Uo(e);r.worstShare>Nf&&B(e,"sizes sum to zero",`residual ${r.residualBase} base units`);let t=So(e);Math.abs(t)>Nf*Math.max(1,e.totals.grossFlowUsd)&&B(e,"cash is conserved",`residual ${t} USD of ${e.totals.grossFlowUsd}`),te(e)>=0||B(e,"fund >= 0",String(te(e)));for(let n of e.causes.nodes){let o=n.paidFundUsd+n.paidVaultUsd+n.paidSocialisedUsd+n.unresolvedUsd;Math.abs(o-n.deficitUsd)>1e-9*Math.max(1,n.deficitUsd)&&B(e,"what was paid sums to the loss",`bucket ${n.bucket}: ${o} of ${n.deficitUsd}`)}}function Uo(e){let{c:r}=e,t=new Float64Array(r.count);for(let s of e.changed)for(let a=r.bucketStart[s];a<r.bucketStart[s+1];a+=1){let i=r.positionInstrument[a];t[i]=t[i]+e.sizeBase[a]-r.sizeBase[a]}let n=0,o=0;for(let s=0;s<r.count;s+=1){let a=e.bookBase[s]-r.bookBase[s]+t[s]+e.vault.sizeBase[s]+e.fundInventory.sizeBase[s]+e.outsideBase[s],i=r.grossBase[s];Math.abs(a)>Math.abs(n)&&(n=a),i>0&&(o=Math.max(o,Math.abs(a)/i))}return{residualBase:n,worstShare:o}}function So(e){let{c:r}=e,t=e.vaultCashUsd-(r.scenario.venue.vault?.capitalUsd??0);t+=te(e)-e.openingFundUsd,t+=e.venueCashUsd;for(let n of e.changed){t+=e.collateralUsd[n]-r.bucketCollateralUsd[n];for(let o=r.bucketStart[n];o<r.bucketStart[n+1];o+=1)t-=(e.sizeBase[o]-r.sizeBase[o])*r.entryUsd[o]}for(let[n,o]of e.withdrawnUsd)t+=o+e.idleUsd[n]-r.idleUsd[n];for(let n=0;n<r.count;n+=1)t+=e.bookQuoteUsd[n]-r.bookQuoteUsd[n],t+=e.outsideQuoteUsd[n]-e.fundOwedUsd[n],t-=e.vault.sizeBase[n]*e.vault.entryUsd[n],t-=e.fundInventory.sizeBase[n]*e.fundInventory.entryUsd[n];return t}var fU=315576e5;function Of(e){let{c:r}=e,{makers:t}=r.scenario.venue,n=t?lr(r.tickMs,t.halfLifeMs):0;for(let o=0;o<r.count;o+=1){let s=1;if(t){let a=Math.max(C(e.real,o),r.priceFloorUsd[o]),i=r.sigma[o]*Math.sqrt(r.tickMs/fU),u=Math.abs(a/e.lastBookUsd[o]-1)/i;e.makerSpeed[o]=e.makerSpeed[o]*n+u*(1-n),e.lastBookUsd[o]=a;let c=e.makerSpeed[o]/t.vHalf;s=t.floor+(1-t.floor)/(1+c*c)}e.depth[o]=s*e.depthFactors[o]}}var Ao={sizeBase:0,averageUsd:0,marginalUsd:0,dy:0,exhausted:!1};function G(e,r,t,n,o,s){if(o===0)return Ao;let a=e.curves[t],i=o>0?1:-1,u=pe(r,t),c=u+o/n,d=i>0?a.ask.capacity:-a.bid.capacity,l=s===void 0?d:vm(a,i,pU(e,r,t,i,s)),m=i>0?Math.min(l,d):Math.max(l,d),f=i>0?c<=m:c>=m,p=f?c:m,b=!f&&m===d;return(i>0?p<=u:p>=u)?b?{...Ao,exhausted:b}:Ao:{sizeBase:f?o:(p-u)*n,averageUsd:wo(e,r,t,i,io(a,u,p)),marginalUsd:wo(e,r,t,i,ot(a,u,p)),dy:p-u,exhausted:b}}function Rf(e,r,t,n){let o=pe(r,t);return wo(e,r,t,n>0?1:-1,ot(e.curves[t],o,o+n))}function wo(e,r,t,n,o){let s=r.outsideUsd[t],a=s*(1+o)+n*e.spread[t]*s/2;return Math.max(a,e.priceFloorUsd[t])}function pU(e,r,t,n,o){return o/r.outsideUsd[t]-1-n*e.spread[t]/2}function Ye(e,r,t,n){let{c:o,real:s,shadows:a}=e,i=a.length;for(let u=0;u<i;u+=1){let c=0,d=!0;for(let l of n)e.causes.generation[l.node]<u?c+=l.share:d=!1;c>0&&bU(e,a[u],r,d?t.dy:t.dy*c)}st(o,s,r,t.dy),s.lastRatio[r]=t.marginalUsd/s.outsideUsd[r];for(let u of n)rf(e.causes,u.node,r,t.dy*u.share,e.tick)}function Lf(e,r,t){let n=e.depth[r];for(let s of e.shadows)Pf(e,s,r,G(e.c,s,r,n,t));let o=G(e.c,e.real,r,n,t);return Pf(e,e.real,r,o),o}function Pf(e,r,t,n){n.sizeBase!==0&&(st(e.c,r,t,n.dy),r.lastRatio[t]=n.marginalUsd/r.outsideUsd[t])}function bU(e,r,t,n){let o=Rf(e.c,r,t,n);st(e.c,r,t,n),r.lastRatio[t]=o/r.outsideUsd[t]}var yU=1e-6;function Cf(e){let r=e.causes.nodes,t=dt(r.length),n=dt(r.length),o=dt(r.length);for(let s of r){let a=nf(e.c,e.causes,s.judged);gU(e,s,a.shares);for(let[i,u]of a.shares)Ie(t,i,u);a.layersUsd.forEach((i,u)=>Ie(n,u,i)),s.main>=0&&af(e.c,e.causes,s,o);for(let i of[t,n,o])Vm(i)}return hU(e,lt(t),lt(n),lt(o))}function hU(e,r,t,n){let o=e.causes.nodes,s=o.map(i=>xU(e,i,w(e.c,e,e.real.published.markUsd,i.bucket))),a=i=>Float64Array.from(o,i);return{count:o.length,bucket:Int32Array.from(o,i=>i.bucket),generation:Uint8Array.from(o,i=>i.generation),cause:Uint8Array.from(o,i=>i.cause),fall:Uint8Array.from(o,i=>i.fall),triggerTick:Uint32Array.from(o,i=>i.tick),firstActionTick:Uint32Array.from(o,i=>i.firstActionTick),leadInstrument:Uint16Array.from(o,i=>i.leadInstrument),leadSide:Int8Array.from(o,i=>i.leadSide),notionalUsd:a(i=>i.notionalUsd),equityUsd:a(i=>i.equityUsd),maintenanceUsd:a(i=>i.maintenanceUsd),markLossUsd:a(i=>i.markLossUsd),shareStart:r.start,shareNode:r.number,shareUsd:r.usd,layerStart:t.start,layerUsd:t.usd,parentStart:n.start,parentNode:n.number,parentUsd:n.usd,lossUsd:a((i,u)=>s[u]?.lossUsd??0),paidMarginUsd:a((i,u)=>s[u]?.marginUsd??0),paidFundUsd:a(i=>i.paidFundUsd),paidVaultUsd:a(i=>i.paidVaultUsd),paidSocialisedUsd:a(i=>i.paidSocialisedUsd),unresolvedUsd:a((i,u)=>s[u]?.unresolvedUsd??0),forgoneUsd:a(i=>i.forgoneUsd),adlNotionalUsd:a(i=>i.adlNotionalUsd)}}function gU(e,r,t){let n=t.reduce((s,[,a])=>s+a,0),o=t.reduce((s,[,a])=>s+Math.abs(a),1);Math.abs(n-r.markLossUsd)<=yU*o||B(e,"cause shares sum to the mark loss",`bucket ${r.bucket}: ${n} of ${r.markLossUsd}`)}function xU(e,r,t){let{c:n}=e,o=r.bucket,s=n.bucketCollateralUsd[o]-(e.bucketWithdrawnUsd.get(o)??0);for(let u=n.bucketStart[o];u<n.bucketStart[o+1];u+=1){let c=n.indexUsd[n.positionInstrument[u]];s+=n.sizeBase[u]*(c-n.entryUsd[u])}let a=Math.max(0,-t-r.unresolvedUsd),i=s-Math.max(0,t);return{lossUsd:i+r.deficitUsd+a,marginUsd:i,unresolvedUsd:r.unresolvedUsd+a}}var I={recovered:1,reduced:2,stoppedOut:4,deleveraged:8,bankrupt:16,takenOver:32};function qf(e,r,t){return r&&t<0?"underwater":e&I.takenOver?"taken-over":e&I.bankrupt?"bankrupt":e&I.reduced&&!r?"liquidated":e&I.deleveraged?"deleveraged":e&I.stoppedOut?"stopped-out":e&I.reduced?"reduced":e&I.recovered?"recovered":"untouched"}var vU=1e-12,kU=1e-6;function Ut(e,r,t=-1){let n=0;for(let o=0;o<e.c.count;o+=1){let s=r.sizeBase[o];s===0||t>=0&&o!==t||(n+=s*(e.real.published.markUsd[o]-r.entryUsd[o]))}return n}function ne(e,r){let t=0;for(let n=0;n<e.c.count;n+=1)t+=Math.abs(r.sizeBase[n])*e.real.published.markUsd[n];return t}var Mo=e=>e.sizeBase.some(r=>r!==0);function St(e,r,t,n,o){if(!(t<=0))for(let s=0;s<e.c.count;s+=1){let a=r.sizeBase[s];if(a===0)continue;let i=r.largestBase[s],u=Math.min(Math.abs(a),t*e.c.tickMs*i/1e3);if(Hf(e,s,u,i))continue;let c=G(e.c,e.real,s,e.depth[s],-Math.sign(a)*u);if(c.exhausted&&(e.totals.bookExhausted=!0),c.sizeBase===0)continue;Ye(e,s,c,UU(r,s));let d=a+c.sizeBase,l=Hf(e,s,Math.abs(d),i)?-a:c.sizeBase,m=xt(r,s,l,c.averageUsd);Fe(e,s,-l,c.averageUsd),U(e,"shed",-1,s,n,l,c.averageUsd,m),o(s,m)}}function Hf(e,r,t,n){return t<vU*n||t*e.real.published.markUsd[r]<kU}function UU(e,r){let t=[...e.parts[r]],n=t.reduce((o,[,s])=>o+s,0);return t.map(([o,s])=>({node:o,share:s/n}))}function At(e,r,t,n,o){let s=r<0?"bankruptcy":e.c.scenario.venue.adl?.price,a=s==="mark"?n.markUsd:s==="previousMark"?e.real.previous.markUsd[t]:o;return n.side>0?Math.max(a,Math.min(n.entryUsd,n.markUsd)):Math.min(a,Math.max(n.entryUsd,n.markUsd))}function Df(e,r){let t=new Int32Array(e);for(let a=0;a<e;a+=1)t[a]=a;let n=e,o=[],s=a=>{let i=t[a],u=a;for(let c=2*u+1;c<n&&(c+1<n&&r(t[c+1],t[c])&&(c+=1),!!r(t[c],i));c=2*u+1)t[u]=t[c],u=c;t[u]=i};for(let a=(e>>1)-1;a>=0;a-=1)s(a);return{at(a){for(;o.length<=a;){if(n===0)return-1;o.push(t[0]),n-=1,t[0]=t[n],n>0&&s(0)}return o[a]}}}var Io=Number.NEGATIVE_INFINITY,hr={pnlLeverage:(e,r)=>{if(r.equityUsd<=0)return Io;let t=r.side*(r.markUsd-r.entryUsd)/r.entryUsd,n=r.sizeBase*r.markUsd/r.equityUsd;return t>0?t*n:t/n},pnlMargin:(e,r)=>r.equityUsd<=0?Io:Math.max(0,r.side*(r.markUsd-r.entryUsd)*r.sizeBase)/Math.max(1,r.collateralUsd)*r.maintenanceUsd/r.equityUsd,ratioLeverage:(e,r)=>r.equityUsd<=0?Io:(r.side>0?r.markUsd/r.entryUsd:r.entryUsd/r.markUsd)*r.sizeBase*r.markUsd/r.equityUsd,size:(e,r)=>r.sizeBase*r.markUsd,random:(e,r)=>-am(e.c.scenario.seed,2,0,r.position,2*e.tick)},gr={proRata:(e,r)=>je(e.map(t=>t.leftBase),e.map(t=>t.leftBase),r),pnlProRata:(e,r)=>{let t=e.map(i=>Math.max(0,i.side*(i.markUsd-i.entryUsd)*i.leftBase)),n=e.map(i=>i.leftBase),o=je(t,n,r),s=r-o.reduce((i,u)=>i+u,0);if(s<=0)return o;let a=e.map((i,u)=>i.leftBase-o[u]);return je(a,a,s).map((i,u)=>i+o[u])},cappedProRata:(e,r,t)=>{let n=e.map(o=>Math.max(0,Math.min(o.leftBase,t*o.sizeBase-o.takenBase)));return je(e.map(o=>o.leftBase),n,r)},leverageDraining:(e,r)=>SU(e,r)};function je(e,r,t){let n=e.map(()=>0),o=e.map((a,i)=>a>0&&r[i]>0),s=t;for(;;){let a=e.reduce((u,c,d)=>o[d]?u+c:u,0);if(!(a>0)||!(s>0))return n;let i=[];if(e.forEach((u,c)=>{o[c]&&s*u/a>=r[c]&&i.push(c)}),i.length===0)return e.forEach((u,c)=>{o[c]&&(n[c]=s*u/a)}),n;for(let u of i)n[u]=r[u],s-=r[u],o[u]=!1}}function SU(e,r){let t=e.map(()=>0),n=r,o=e.map((c,d)=>d).filter(c=>e[c].equityUsd<=0);o.sort((c,d)=>e[d].leftBase-e[c].leftBase||c-d);for(let c of o)t[c]=Math.min(n,e[c].leftBase),n-=t[c];if(n<=0)return t;let s=e.map((c,d)=>({n:d,q:c.leftBase,perLeverage:c.equityUsd/c.markUsd})).filter(c=>c.perLeverage>0&&c.q>0).sort((c,d)=>d.q/d.perLeverage-c.q/c.perLeverage||c.n-d.n),a=0,i=0,u=0;for(let c=0;c<s.length;c+=1){a+=s[c]?.q,i+=s[c]?.perLeverage,u=Math.max(0,(a-n)/i);let d=s[c+1];if(!d||u>=d.q/d.perLeverage)break}for(let c of s)t[c.n]=Math.min(c.q,Math.max(0,c.q-u*c.perLeverage));return t}function zf(e,r,t,n){let o=r*2+(t>0?1:0),s=e.adlQueues.get(o);if(s)return s;let a=wU(e,r,t),i=[],u=l=>{let m=a[l],f=i[l]??{...Wf(e,m,t),leftBase:0,takenBase:0};return i[l]=f,f.leftBase=Math.abs(e.sizeBase[m]),f},c=AU(e,a,t,n),d={scores:c,order:Eo(c),who:u,all:()=>Array.from(a,(l,m)=>u(m))};return e.adlQueues.set(o,d),d}function AU(e,r,t,n){if(!(n in hr))return new Float64Array(0);let o=hr[n],s=new Float64Array(r.length),a=Wf(e,r[0]??0,t);for(let i=0;i<s.length;i+=1)s[i]=o(e,Gf(a,e,r[i],t));return s}function Eo(e){return Df(e.length,(r,t)=>{let n=e[r],o=e[t];return n===o?r<t:n>o})}function wU(e,r,t){let{c:n}=e,o=n.instrumentStart[r],s=n.instrumentStart[r+1],a=new Int32Array(s-o),i=0;for(let u=o;u<s;u+=1){let c=n.byInstrument[u],d=MU(e,c);(t>0?!(d>0):!(d<0))||(a[i]=c,i+=1)}return a.subarray(0,i)}function MU({c:e,isChanged:r,t5:t,sizeBase:n},o){let s=e.positionBucket[o],a=r[s]===1?t.get(s):void 0;return a?a.sizes[o-e.bucketStart[s]]:n[o]}function Wf(e,r,t){return Gf({...{position:0,bucket:0,sizeBase:0,side:0,entryUsd:0,markUsd:0},equityUsd:0,collateralUsd:0,maintenanceUsd:0},e,r,t)}function Gf(e,r,t,n){let{c:o}=r,s=o.positionBucket[t],a=o.bucketStart[s],i=o.bucketStart[s+1],u=r.isChanged[s]===1?r.t5.get(s):void 0,c=u?u.sizes:r.sizeBase,d=u?a:0,l=r.real.published.markUsd,m=u?u.collateralUsd:r.collateralUsd[s],f=0;e.collateralUsd=m;for(let p=a;p<i;p+=1){let b=c[p-d];if(b===0)continue;let h=o.positionInstrument[p],g=l[h];m+=b*(g-o.entryUsd[p]),f+=K(o.tiers[h],Math.abs(b)*g)}return e.position=t,e.bucket=s,e.sizeBase=Math.abs(c[t-d]),e.side=n,e.entryUsd=o.entryUsd[t],e.markUsd=l[o.positionInstrument[t]],e.equityUsd=m,e.maintenanceUsd=f,e}var IU=1e-9;function Xe(e,r){if(e.openPositions[r]>0)return;let t=-e.collateralUsd[r];if(t<IU*TU(e,r))return;N(e,r,I.bankrupt),U(e,"deficit",r,-1,-1,t),e.totals.deficitUsd+=t;let n=V(e.causes,r);n&&(n.deficitUsd+=t),kt(e,r,EU(e,r,t),t,o=>{P(e,r,o),n&&(n.paidFundUsd+=o)})}function EU(e,r,t){let{c:n}=e,o=n.bucketStart[r],s=e.firstActions.get(r)?.positionUsd??[],a=0;for(let u of s)a+=u;if(!(a>0))return[{instrument:e.lastClosedInstrument.get(r)??0,usd:t}];let i=[];return s.forEach((u,c)=>{i.push({instrument:n.positionInstrument[o+c],usd:t*(u/a)})}),i}function TU(e,r){let{c:t}=e,n=0;for(let o=t.bucketStart[r];o<t.bucketStart[r+1];o+=1)n+=Math.abs(t.sizeBase[o])*t.indexUsd[t.positionInstrument[o]];return n}var FU=["pnlLeverage","pnlMargin","ratioLeverage","size","random","proRata","pnlProRata","cappedProRata","leverageDraining"];function Vf(){return{open:new Map,waves:[]}}function Kf(e,r,t,n){let o=r*2+(t>0?1:0),s=e.open.get(o);if(s)return s;let a=Float64Array.from(n,u=>u.leftBase),i={instrument:r,side:t,all:n,startBase:a,residues:[],closed:[]};return e.open.set(o,i),i}function Yf(e,r){for(let t of r.open.values()){let n=e.real.published.markUsd[t.instrument],o=t.residues.reduce((a,i)=>a+Math.max(0,t.side*(i.bankruptcyUsd-n))*i.sizeBase,0),s=FU.map(a=>[a,$f(t,NU(e,t,a),o)]);r.waves.push({tick:e.tick,instrument:t.instrument,side:t.side,residueBase:t.residues.reduce((a,i)=>a+i.sizeBase,0),neededUsd:o,acted:$f(t,t.closed,o),under:Object.fromEntries(s)})}r.open.clear()}function NU(e,r,t){let n=e.c.scenario.venue.adl?.cap??1,o=r.all.map((u,c)=>({...u,leftBase:r.startBase[c],takenBase:0})),s=t in hr?hr[t]:null,a=s?Eo(Float64Array.from(o,u=>s(e,u))):null,i=[];for(let{party:u,sizeBase:c,bankruptcyUsd:d}of r.residues){let l=(f,p)=>{let b=o[f];p>0&&(b.leftBase-=p,b.takenBase+=p,i.push({n:f,quantity:p,priceUsd:At(e,u,r.instrument,b,d)}))},m=c;if(a===null){gr[t](o,c,n).forEach((f,p)=>{let b=Math.min(f,m,o[p].leftBase);l(p,b),m-=b});continue}for(let f=0;m>0;f+=1){let p=a.at(f);if(p<0)break;let b=Math.min(m,o[p].leftBase);l(p,b),m-=b}}return i}function $f(e,r,t){let n=new Float64Array(e.all.length),o=new Float64Array(e.all.length);for(let c of r){let d=e.all[c.n];n[c.n]=n[c.n]+c.quantity,o[c.n]=o[c.n]+d.side*(d.markUsd-c.priceUsd)*c.quantity}let s=e.all.map((c,d)=>Math.max(0,c.side*(c.markUsd-c.entryUsd)*e.startBase[d])),a=s.map((c,d)=>d).filter(c=>s[c]>0),i=a.reduce((c,d)=>c<0||s[d]>s[c]?d:c,-1),u=o.reduce((c,d)=>c+d,0);return{closedBase:n.reduce((c,d)=>c+d,0),accounts:n.reduce((c,d)=>c+(d>0?1:0),0),takenUsd:u,overshootUsd:u-t,largestHaircut:i<0?null:a.reduce((c,d)=>Math.max(c,o[d]/s[d]),0),topWinnerSurvival:i<0?null:1-n[i]/e.startBase[i],gini:i<0?null:BU(a.map(c=>Math.max(0,o[c])))}}function BU(e){let r=Float64Array.from(e).sort(),t=r.reduce((o,s)=>o+s,0);return t>0?r.reduce((o,s,a)=>o+(2*(a+1)-r.length-1)*s,0)/(r.length*t):0}var _U=1e-9;function wt(e,r,t,n,o){let{adl:s}=e.c.scenario.venue;if(!s)return;let a=Math.sign(n),i=Math.abs(n),u=(l,m,f,p)=>{let b=c.who(l),h=OU(e,r,t,b,m,o,f,p);h.quantity!==0&&(i-=h.quantity,d?.closed.push({n:l,quantity:h.quantity,priceUsd:h.priceUsd}),r.closed(a*h.quantity,h.priceUsd))},c=zf(e,t,-a,s.rank),d=e.regret?Kf(e.regret,t,a,c.all()):null;if(d?.residues.push({party:r.bucket,sizeBase:i,bankruptcyUsd:o}),s.rank in gr)gr[s.rank](c.all(),i,s.cap).forEach((m,f)=>{u(f,Math.min(m,i),f,m)});else for(let l=0;i>0;l+=1){let m=c.order.at(l);if(m<0)break;let f=c.scores[m];u(m,Math.min(i,c.who(m).leftBase),l,Number.isFinite(f)?f:0)}}function OU(e,{bucket:r,acts:t},n,o,s,a,i,u){if(Te(e,o.position,s))return{quantity:0,priceUsd:0};t?.();let c=At(e,r,n,o,a),d=o.side*(o.markUsd-c)*s;s>o.leftBase*(1+_U)&&B(e,"ADL never flips",`${s} of ${o.leftBase}`),e.c.positionInstrument[o.position]!==n&&B(e,"ADL stays on the instrument",String(o.position)),be(e,o.position,-o.side*s,c),o.leftBase=Math.abs(e.sizeBase[o.position]),o.takenBase+=s,N(e,o.bucket,I.deleveraged);let{totals:l}=e;l.adlNotionalUsd+=s*o.markUsd,l.adlForgoneUsd+=d,l.adlBuckets.add(o.bucket),l.adlFirstMs??=e.tMs,l.grossFlowUsd+=s*c;let m=V(e.causes,r);return m&&(m.forgoneUsd+=d,m.adlNotionalUsd+=s*o.markUsd),U(e,"adl",o.bucket,n,r,-o.side*s,c,d,i,u),Xe(e,o.bucket),{quantity:s,priceUsd:c}}var xr=-1,jf=-2,RU=1e-12;function Xf(e){if(e.pendingDeficits.length===0)return;let r=e.pendingDeficits;e.pendingDeficits=[];for(let t=0;t<e.c.count;t+=1){let n=r.filter(i=>i.instrument===t),o=n.reduce((i,u)=>i+u.amountUsd,0);if(o<=0)continue;let s=CU(e,t,o),a=o-s<=RU*o?o:s;e.totals.socialisedUsd+=a;for(let i of n)PU(e,i,a/o)}}function PU(e,r,t){let n=r.amountUsd*t,o=r.amountUsd-n,s=V(e.causes,r.bucket);r.bucket>=0?P(e,r.bucket,n):r.bucket===xr?e.vaultCashUsd+=n:LU(e,r.instrument,n),s&&(s.paidSocialisedUsd+=n,s.unresolvedUsd+=o),!(o<=0)&&(r.bucket===xr&&(e.vaultUnpaidUsd+=o),e.totals.unresolvedUsd+=o,U(e,"loss-unresolved",Math.max(-1,r.bucket),r.instrument,-1,o))}function LU(e,r,t){e.fundOwedUsd[r]=e.fundOwedUsd[r]-t}function CU(e,r,t){switch(e.c.scenario.venue.socialise){case"none":return 0;case"gains":return qU(e,r,t);case"openInterest":return HU(e,r,t)}}function Qf(e,r){let{c:t}=e,n=[];for(let o=t.instrumentStart[r];o<t.instrumentStart[r+1];o+=1){let s=t.byInstrument[o];e.sizeBase[s]!==0&&n.push(s)}return n}function qU(e,r,t){let n=e.real.published.markUsd[r],o=Qf(e,r).map(i=>({p:i,gainUsd:e.sizeBase[i]*(n-e.entryUsd[i])-(e.haircutUsd.get(i)??0)})).filter(i=>i.gainUsd>0),s=o.reduce((i,u)=>i+u.gainUsd,0),a=Math.min(1,t/s);for(let{p:i,gainUsd:u}of o){let c=u*a;c<=u||B(e,"a haircut is at most the gain",`${c} of ${u}`),e.haircutUsd.set(i,(e.haircutUsd.get(i)??0)+c),Jf(e,i,r,c,u)}return Math.min(s,t)}function HU(e,r,t){let n=Qf(e,r),o=n.map(i=>Math.abs(e.sizeBase[i])),s=n.map(i=>Math.max(0,w(e.c,e,e.real.published.markUsd,e.c.positionBucket[i]))),a=je(o,s,t);return n.forEach((i,u)=>{a[u]>0&&Jf(e,i,r,a[u],o[u])}),Math.min(t,a.reduce((i,u)=>i+u,0))}function Jf(e,r,t,n,o){let s=e.c.positionBucket[r];e.sizeBase[r]===0&&B(e,"nobody without an open position pays",`position ${r}`),P(e,s,-n),e.totals.grossFlowUsd+=n,U(e,"socialised",s,t,-1,n,o)}var To=1e-9,ye=e=>e.vaultCashUsd+Ut(e,e.vault);function Zf(e){let{vault:r}=e.c.scenario.venue;return r!==void 0&&ye(e)>=To*r.capitalUsd}var ep=e=>(e.c.scenario.venue.vault?.capacityUsd??0)-ne(e,e.vault);function rp(e,r){let{c:t}=e,{vault:n}=t.scenario.venue,o=e.real.published.markUsd;if(!n||!Zf(e))return!1;let s=w(t,e,o,r),a=W(t,e,o,r);if(!(s<n.takeoverShare*T(t,e,o,r))||a>ep(e))return!1;Y(e,r,"taken-over"),N(e,r,I.takenOver);for(let c=t.bucketStart[r];c<t.bucketStart[r+1];c+=1){let d=e.sizeBase[c];if(d===0)continue;let l=o[t.positionInstrument[c]];e.vaultCashUsd+=pr(e,e.vault,c,d,l)}let i=e.collateralUsd[r];P(e,r,-i),e.vaultCashUsd+=i;let u=V(e.causes,r);return u&&i<0&&(u.deficitUsd-=i,u.paidVaultUsd-=i),U(e,"vault-took-over",r,-1,-1,s,a),!0}function tp(e,r,t,n,o){if(!Zf(e))return;let s=e.c.positionInstrument[t],a=e.real.published.markUsd[s],i=Math.min(Math.abs(n),Math.max(0,ep(e))/a);if(i*a<1e-6)return;let u=Math.sign(n)*i;Y(e,r,"liquidated"),N(e,r,I.reduced),e.vaultCashUsd+=pr(e,e.vault,t,u,o),U(e,"vault-took",r,s,-1,u,o,a)}function np(e){let{vault:r}=e.c.scenario.venue;if(!r)return;St(e,e.vault,r.shedPerSecond,0,(n,o)=>{e.vaultCashUsd+=o});let t=ye(e);e.totals.vaultMinEquityUsd=Math.min(e.totals.vaultMinEquityUsd,t),t<-To*r.capitalUsd&&DU(e,r.capitalUsd,t)}function DU(e,r,t){Ke(e);let n=ne(e,e.vault),o=e.vault.sizeBase.map((s,a)=>Math.abs(s)*e.real.published.markUsd[a]);o.forEach((s,a)=>{let i=e.vault.sizeBase[a];if(i===0)return;let u=e.real.published.markUsd[a],c=Math.max(0,u-t*s/n/i);wt(e,{bucket:xr,closed:(l,m)=>{e.vaultCashUsd+=xt(e.vault,a,-l,m)}},a,i,c)}),zU(e,r,o,n)}function zU(e,r,t,n){let o=-ye(e)-e.vaultUnpaidUsd;if(o<=To*r)return;e.totals.deficitUsd+=o,U(e,"deficit",-1,-1,-1,o);let s=Array.from(t,(a,i)=>({instrument:i,usd:n>0?o*a/n:i===0?o:0}));kt(e,xr,s,o,a=>{e.vaultCashUsd+=a})}function op(e){let r=()=>new Float64Array(e.ticks*e.count),t=()=>new Float64Array(e.ticks);return{ticks:e.ticks,instruments:e.count,outsideUsd:r(),indexUsd:r(),markUsd:r(),bookUsd:r(),lastUsd:r(),depth:r(),consumedBase:r(),shockMarkUsd:r(),shockBookUsd:r(),fundUsd:t(),vaultEquityUsd:t(),inventoryUsd:t()}}function sp(e,r){let{c:t,real:n,tick:o}=e,s=e.shadows[0]??n;for(let a=0;a<t.count;a+=1){let i=o*t.count+a;r.outsideUsd[i]=n.outsideUsd[a],r.indexUsd[i]=fe(t,n,a),r.markUsd[i]=n.published.markUsd[a],r.bookUsd[i]=C(n,a),r.lastUsd[i]=D(t,n,a),r.depth[i]=e.depth[a],r.consumedBase[i]=pe(n,a),r.shockMarkUsd[i]=s.published.markUsd[a],r.shockBookUsd[i]=C(s,a)}r.fundUsd[o]=te(e),r.vaultEquityUsd[o]=t.scenario.venue.vault?ye(e):0,r.inventoryUsd[o]=ne(e,e.vault)+ne(e,e.fundInventory)}function ap(e,r){if(r===e.ticks)return e;let t=Object.entries(e).map(([n,o])=>o instanceof Float64Array?[n,o.slice(0,o.length/e.ticks*r)]:[n,n==="ticks"?r:o]);return Object.fromEntries(t)}function ip(e,r,t,n){if(e.firstActions.has(r))return!1;let{c:o}=e,{markUsd:s}=e.real.published,a=[],i=[];for(let u=o.bucketStart[r];u<o.bucketStart[r+1];u+=1){let c=e.sizeBase[u];a.push(c),i.push(c===0?0:z(o,e,s,u))}return e.firstActions.set(r,{markUsd:s,equityUsd:t,maintenanceUsd:n,sizeBase:a,positionUsd:i}),!0}function up(e,r,t,n,o){let{markUsd:s,equityUsd:a,maintenanceUsd:i}=t;t.sizeBase.forEach((u,c)=>{if(u===0)return;let d=e.bucketStart[r]+c,l=e.positionInstrument[d],m=s[l],f=t.positionUsd[c],p=a-u*m-(i-f);n[d]=Ve(e.tiers[l],u,p,m),o[d]=yo(m,u,a,f/i)})}var vr="0.1.0";var WU=1e-6;function cp(e,r,t){let{c:n}=e,o=wf(e.log),s=e.tick+1,a=ap(r,s),i=Fo(e,()=>GU(e)),u=Fo(e,()=>VU(e,i())),c=Fo(e,()=>Cf(e)),d,l=()=>(d??=Mf(o),d);return{engine:vr,scenarioHash:n.scenarioHash,get digest(){return l()},tickMs:n.tickMs,horizonMs:n.scenario.clock.horizonMs,instrumentIds:n.ids,summary:KU(e,a,s,t),series:a,log:o,heldAccount:e.heldAccount,waves:e.regret?.waves??null,get buckets(){return i()},get accounts(){return u()},get nodes(){return c()},get breaches(){return c(),e.breaches}}}function Fo(e,r){let t;return()=>{if(t===void 0){if(e.reused)throw new RangeError("read the tables of a run before the next run of its runner");t=r()}return t}}function GU(e){let{c:r}=e,{markUsd:t}=e.real.published,n=$U(e),o=new Float64Array(r.bucketCount),s=new Uint8Array(r.bucketCount);for(let a=0;a<r.bucketCount;a+=1){let i=w(r,e,t,a),u=e.openPositions[a]>0;o[a]=i,s[a]=hm.indexOf(qf(e.marksOfFate[a],u,i))}return{count:r.bucketCount,account:r.bucketAccount.slice(),isolated:r.bucketIsolated.slice(),openingCollateralUsd:r.bucketCollateralUsd.slice(),collateralUsd:e.collateralUsd.slice(),equityUsd:o,outcome:s,node:e.causes.nodeOf.slice(),positionStart:r.bucketStart.slice(),positionInstrument:r.positionInstrument.slice(),openingSizeBase:r.sizeBase.slice(),entryUsd:r.entryUsd.slice(),sizeBase:e.sizeBase.slice(),...n}}function $U(e){let{c:r}=e,{markUsd:t}=e.real.published,n=new Float64Array(r.positionCount).fill(Number.NaN),o=new Float64Array(r.positionCount).fill(Number.NaN);for(let[s,a]of e.firstActions)up(r,s,a,n,o);for(let s=0;s<r.bucketCount;s+=1){if(e.openPositions[s]===0)continue;let a=r.bucketStart[s],i=bt(r,e,t,s);for(let u=0;u<i.length;u+=1)e.sizeBase[a+u]!==0&&(o[a+u]=i[u],n[a+u]=Ee(r,e,t,a+u))}return{liquidationPriceUsd:n,bankruptcyPriceUsd:o}}function VU(e,r){let{c:t}=e,n=new Uint8Array(t.accountCount),o=new Float64Array(t.accountCount);for(let[s,a]of e.withdrawnUsd)o[s]=a;return r.outcome.forEach((s,a)=>{let i=t.bucketAccount[a];n[i]=Math.max(n[i],s)}),{count:t.accountCount,written:t.accounts.written,drawn:t.accounts.drawn,outcome:n,idleUsd:e.idleUsd.slice(),withdrawnUsd:o}}function KU(e,r,t,n){let{c:o,totals:s}=e,{venue:a}=o.scenario,i=YU(e);return{stop:jU(e,n,i),ticks:t,liquidated:XU(e),fund:{startUsd:e.openingFundUsd,minUsd:s.fundMinUsd,endUsd:te(e),emptyAtMs:s.fundEmptyAtMs},vault:a.vault?{startUsd:a.vault.capitalUsd,minEquityUsd:s.vaultMinEquityUsd,equityUsd:ye(e),inventoryUsd:ne(e,e.vault)}:null,adl:{accounts:new Set([...s.adlBuckets].map(u=>o.bucketAccount[u])).size,notionalUsd:s.adlNotionalUsd,forgoneUsd:s.adlForgoneUsd,firstAtMs:s.adlFirstMs},deficitUsd:s.deficitUsd,socialisedUsd:s.socialisedUsd,unresolvedUsd:s.unresolvedUsd,openDeficitUsd:i,feesUsd:{fund:e.feesToFundUsd,venue:e.venueCashUsd},refusedWithdrawalUsd:s.refusedWithdrawalUsd,droppedFlowBase:No(e,u=>s.droppedFlowBase[u]),prices:No(e,u=>({indexUsd:fe(o,e.real,u),markUsd:e.real.published.markUsd[u],bookUsd:C(e.real,u),lastUsd:D(o,e.real,u)})),amplification:No(e,u=>QU(o.indexUsd[u],r,u)),conservation:{cashResidualUsd:So(e),sizeResidualBase:Uo(e).residualBase,grossFlowUsd:s.grossFlowUsd},unresolvedBuckets:e.unresolvedReported.size}}function No(e,r){return Object.fromEntries(e.c.ids.map((t,n)=>[t,r(n)]))}function YU(e){let{c:r}=e,t=0,n=s=>{let a=w(r,e,e.real.published.markUsd,s);a<0&&e.openPositions[s]>0&&(t-=a)};for(let s of e.changed.slice().sort((a,i)=>a-i))n(s);if(e.heldAccount>=0){let s=r.accountStart[e.heldAccount+1];for(let a=r.accountStart[e.heldAccount];a<s;a+=1)e.isChanged[a]===0&&n(a)}let o=ne(e,e.vault)>0?ye(e):0;return o<0?t-o:t}function jU(e,r,t){return e.totals.unresolvedUsd>0||t>WU?"loss-unresolved":e.totals.bookExhausted?"book-exhausted":r?"settled":"horizon"}function XU(e){let r=new Set,t=0,n=[];for(let o of e.causes.nodes){for(;n.length<=o.generation;)n.push(0);n[o.generation]=n[o.generation]+1}for(let o of e.changed.slice().sort((s,a)=>s-a))e.marksOfFate[o]&(I.reduced|I.takenOver)&&(r.add(e.c.bucketAccount[o]),t+=e.firstTriggerNotionalUsd.get(o)??0);return{accounts:r.size,notionalUsd:t,generations:n}}function QU(e,r,t){let n=0,o=0;for(let s=t;s<r.bookUsd.length;s+=r.instruments){let a=r.bookUsd[s]/e-1,i=r.shockBookUsd[s]/e-1;Math.abs(a)>Math.abs(n)&&(n=a),Math.abs(i)>Math.abs(o)&&(o=i)}return o===0?null:n/o}function kr(e,r,t,n,o=!1){e.queue.push({kind:r,id:t,dueMs:n,sequence:e.joinSequence,rest:o}),e.joinSequence+=1}function dp(e){let r=e.queue.filter(t=>t.dueMs<=e.tMs);return r.length===0?r:(e.queue=e.queue.filter(t=>t.dueMs>e.tMs),r.sort((t,n)=>t.dueMs-n.dueMs||t.sequence-n.sequence))}function Ur(e,r,t){return{tokens:e===void 0?Number.POSITIVE_INFINITY:lp(e,r,t)}}function Sr(e,r,t,n){let o=e.tokens+r*t/1e3;e.tokens=Math.min(o,lp(r,t,n))}function lp(e,r,t){return Math.max(e,e*r/1e3,t)}var JU=0,_o=1,Bo=2;function mp(e,r){let{stops:t}=e.c;for(let n=0;n<t.count;n+=1){let o=pp(e,n);if(Number.isNaN(o))continue;let s=e.c.positionInstrument[t.position[n]],a=t.bucket[n],i=e.tMs+ZU(e,a)+r;e.stopState[n]=_o,e.causes.nodeOf[a]<0&&e.causes.stopTriggers.set(n,gf(e,n)),kr(e,"stop",n,i),U(e,"stop-triggered",a,s,t.number[n],t.triggerUsd[n],o,t.sizeBase[n],i)}}function fp(e){let{count:r,onLast:t}=e.c.stops;for(let n=0;n<r;n+=1)if(t[n]&&!Number.isNaN(pp(e,n)))return!0;return!1}function pp(e,r){let{stops:t,positionInstrument:n}=e.c;if(e.stopState[r]!==JU)return Number.NaN;let o=t.position[r],s=e.sizeBase[o];if(s===0)return Number.NaN;let a=n[o],i=t.onLast[r]?D(e.c,e.real,a):e.real.published.markUsd[a];return s*(i-t.triggerUsd[r])>0?Number.NaN:i}function ZU(e,r){return e.c.scenario.accounts[e.c.bucketAccount[r]]?.orderLatencyMs??0}function bp(e,r){let t=r.id;if(e.stopState[t]!==_o)return;let{c:n}=e,o=n.stops.bucket[t],s=n.stops.position[t],a=n.positionInstrument[s],i=e.sizeBase[s];if(i===0){e.stopState[t]=Bo;return}let u=eS(e,n.bucketAccount[o]);if(u&&u.tokens<1){e.queue.push(r);return}u&&(u.tokens-=1),e.stopState[t]=Bo;let c=Math.min(n.stops.sizeBase[t],Math.abs(i));if(Te(e,s,c))return;Ke(e);let d=G(n,e.real,a,e.depth[a],-Math.sign(i)*c);d.exhausted&&(e.totals.bookExhausted=!0);let l=n.stops.number[t];if(d.sizeBase===0){U(e,"stop-filled",o,a,l,0,0,c,0);return}let m=Y(e,o,"stopped-out",e.causes.stopTriggers.get(t));N(e,o,I.stoppedOut),Ye(e,a,d,[{node:m,share:1}]),Fe(e,a,-d.sizeBase,d.averageUsd);let f=be(e,s,d.sizeBase,d.averageUsd);U(e,"stop-filled",o,a,l,d.sizeBase,d.averageUsd,c-Math.abs(d.sizeBase),f),Xe(e,o)}function Oo(e,r){let{stops:t}=e.c;for(let n=0;n<t.count;n+=1)if(t.bucket[n]===r){if(e.stopState[n]===_o){let o=e.c.positionInstrument[t.position[n]];U(e,"missed-exit",r,o,t.number[n],t.triggerUsd[n],t.sizeBase[n])}e.stopState[n]=Bo}}function eS(e,r){let t=yp(e,r);if(!Number.isFinite(t))return;let n=e.accountTokens.get(r);return n||(n=Ur(t,e.c.tickMs,1),e.accountTokens.set(r,n)),n}function yp(e,r){let t=e.c.scenario.accounts[r]?.ordersPerSecond??Number.POSITIVE_INFINITY;return Math.min(t,e.c.exogenous.ordersPerSecond(e.tMs))}function hp(e){for(let[r,t]of e.accountTokens){let n=yp(e,r);Number.isFinite(n)?Sr(t,n,e.c.tickMs,1):e.accountTokens.delete(r)}}var Mt=1e-9;function gp(e){let{published:r}=e.real,t=e.seenMarkUsd;for(let n=0;n<e.c.count;n+=1){let o=r.markUsd[n];Math.abs(o-t[n])>Mt*t[n]&&(e.lastMarkChangeMs=e.tMs),t[n]=o}}function xp(e){let{c:r}=e,{venue:t}=r.scenario;return e.tMs<r.exogenous.endsAtMs||e.tMs-e.lastMarkChangeMs<2*t.mark.intervalMs||e.queue.some(n=>!n.rest)||(t.vault?.shedPerSecond??0)>0&&Mo(e.vault)||t.fund?.takesPositions&&t.fund.shedPerSecond>0&&Mo(e.fundInventory)||e.real.pending.length>0?!1:!tS(e)&&!rS(e)&&!fp(e)}function rS(e){let{c:r,real:t,tick:n}=e;for(let o=0;o<r.count;o+=1){let s=t.published.markUsd[o];if(Math.abs(Nm(r,t,o,n)-s)>Mt*s)return!0}return!1}function tS(e){let{c:r,real:t}=e;if(!r.spills)return!1;for(let n=0;n<r.lagTicks;n+=1)for(let o=0;o<r.count;o+=1){let s=t.history[n*r.count+o];if(Math.abs(s-t.distance[o])>Mt&&oS(e,o))return!0}return nS(e)}function nS(e){let{c:r,real:t}=e,n=(e.tick+1)%r.lagTicks*r.count;for(let o=0;o<r.count;o+=1){let s=0;for(let u=0;u<r.count;u+=1)s+=r.spillCoefficient[o*r.count+u]*t.history[n+u];let a=r.indexUsd[o]*e.factors[o]*(1+s),i=t.outsideUsd[o];if(Math.abs(Math.max(a,r.priceFloorUsd[o])-i)>Mt*i)return!0}return!1}function oS(e,r){let{c:t}=e;for(let n=0;n<t.count;n+=1)if(t.spillCoefficient[n*t.count+r]!==0)return!0;return!1}function vp(e){let r=e.c.scenario.venue.fundingIntervalMs;if(r===void 0||e.tMs===0||e.tMs%r!==0)return;let{c:t}=e;for(let n=0;n<t.count;n+=1){let o=t.fundingRate8h[n]*r/uo;if(o===0)continue;let s=e.real.published.markUsd[n],a=0;for(let i=t.instrumentStart[n];i<t.instrumentStart[n+1];i+=1){let u=t.byInstrument[i],c=e.sizeBase[u];if(c===0)continue;let d=c*s*o;P(e,t.positionBucket[u],-d),e.totals.grossFlowUsd+=Math.abs(d),a+=d}e.bookQuoteUsd[n]=e.bookQuoteUsd[n]+a,U(e,"funding",-1,n,-1,o,s,a)}}var sS=1+1e-9;function kp(e,r){let{c:t}=e;for(let{account:n,amountUsd:o}of r){let s=t.accounts.isolated[n]===1,a=t.accountStart[n],i=e.real.published.markUsd,u=s?e.idleUsd[n]:w(t,e,i,a)-T(t,e,i,a)*sS,c=Math.max(0,Math.min(o,u));c>0&&(s?e.idleUsd[n]=e.idleUsd[n]-c:(P(e,a,-c),e.bucketWithdrawnUsd.set(a,(e.bucketWithdrawnUsd.get(a)??0)+c)),e.withdrawnUsd.set(n,(e.withdrawnUsd.get(n)??0)+c)),e.totals.refusedWithdrawalUsd+=o-c,U(e,"withdrawal",s?-1:a,-1,n,c,o-c)}}function Up(e,r,t,n,o){let s=e.c.positionInstrument[t],a=j(e,s);if(!a)return;let i=e.real.published.markUsd[s],u=Math.sign(n),c=ko(e,a)-Math.max(0,-Ut(e,e.fundInventory,a.instrument));if(a.stopped||c<0)return;let d=u*(o-i),l=d>0?Math.min(Math.abs(n),c/d):Math.abs(n);if(l*i<1e-6)return;Y(e,r,"liquidated"),N(e,r,I.reduced);let m=pr(e,e.fundInventory,t,u*l,o);U(e,"fund-took",r,s,-1,u*l,o,i),Ap(e,s,m)}function Sp(e){let{fund:r}=e.c.scenario.venue;r?.takesPositions&&St(e,e.fundInventory,r.shedPerSecond,1,(t,n)=>Ap(e,t,n))}function Ap(e,r,t){let n=j(e,r);if(!n)return;let o=Math.max(0,-t-n.balanceUsd);yr(e,n,t+o),o!==0&&(e.fundOwedUsd[r]=e.fundOwedUsd[r]+o,e.totals.deficitUsd+=o,U(e,"deficit",-1,r,-1,o),e.pendingDeficits.push({bucket:jf,instrument:r,amountUsd:o}))}function It(e,r,t,n){let{limit:o}=e.c.scenario.venue.liquidation;switch(o.kind){case"none":return Qe(e,r,t);case"bankruptcy":return G(e.c,e.real,r,e.depth[r],-t,n);case"band":{let a=e.real.published.markUsd[r]*(1-Math.sign(t)*o.band);return G(e.c,e.real,r,e.depth[r],-t,a)}case"fundBounded":return Ro(e,r,t,n)}}function Qe(e,r,t){return G(e.c,e.real,r,e.depth[r],-t)}var aS=50;function Ro(e,r,t,n){let o=Qe(e,r,t),s=j(e,r),a=s?br(e,s):0,i=a<Ne?0:a;if(Je(o,n)<=i)return o;let u=0,c=Math.abs(o.sizeBase);for(let d=0;d<aS;d+=1){let l=(u+c)/2;Je(Qe(e,r,Math.sign(t)*l),n)<=i?u=l:c=l}return{...Qe(e,r,Math.sign(t)*u),exhausted:!1}}function Je(e,r){return e.sizeBase*(e.averageUsd-r)}var iS=1e-6;function Mp(e,r,t,n){if(Te(e,r,t))return!1;let o=e.c.positionInstrument[r],s=e.sizeBase[r]-t,a=e.c.scenario.venue.liquidation.limit.kind==="fundBounded";Po(e,r,It(e,o,t,n),n,a);let i=wp(e,r,s);for(let c of e.c.scenario.venue.liquidation.residue){if(i===0)return!1;uS(e,c,r,i,n),i=wp(e,r,s)}if(i===0)return!1;let u=e.c.positionBucket[r];return e.unresolvedReported.has(u)||U(e,"unresolved",u,o,-1,i),e.unresolvedReported.add(u),!0}function wp(e,r,t){let n=e.sizeBase[r],o=n-t,s=e.real.published.markUsd[e.c.positionInstrument[r]];return Math.sign(o)!==Math.sign(n)||Math.abs(o)*s<iS?0:o}function uS(e,r,t,n,o){let{venue:s}=e.c.scenario,a=e.c.positionBucket[t],i=e.c.positionInstrument[t];switch(r){case"vault":tp(e,a,t,n,o);return;case"fund":if(!s.fund)return;s.fund.takesPositions?Up(e,a,t,n,o):Po(e,t,Ro(e,i,n,o),o,!0);return;case"adl":if(!s.adl||!dS(e,i,-Math.sign(n)))return;wt(e,cS(e,t),i,n,o);return;case"socialise":s.socialise!=="none"&&Po(e,t,Qe(e,i,n),o,!1);return}}function cS(e,r){let t=e.c.positionBucket[r];return{bucket:t,acts:()=>{Y(e,t,"liquidated"),N(e,t,I.reduced)},closed:(n,o)=>{be(e,r,-n,o)}}}function dS(e,r,t){let{c:n}=e;for(let o=n.instrumentStart[r];o<n.instrumentStart[r+1];o+=1)if(Math.sign(e.sizeBase[n.byInstrument[o]])===t)return!0;return!1}function Po(e,r,t,n,o){if(t.exhausted&&(e.totals.bookExhausted=!0),t.sizeBase===0)return;let{c:s}=e,a=s.positionBucket[r],i=s.positionInstrument[r],u=Y(e,a,"liquidated");N(e,a,I.reduced);let c=-Je(t,n),{feeUsd:d,extraUsd:l}=Lo(e,t,c);Ye(e,i,t,[{node:u,share:1}]),Fe(e,i,-t.sizeBase,t.averageUsd);let m=be(e,r,t.sizeBase,t.averageUsd),f=lS(e,a,i,d,l);U(e,"filled",a,i,-1,t.sizeBase,t.averageUsd,n,d,f,m),o&&-c>=Ne&&mS(e,a,i,-c)}function Lo(e,r,t){let{feeRate:n,surplusTo:o}=e.c.scenario.venue.liquidation,s=Math.min(n*Math.abs(r.sizeBase)*r.averageUsd,Math.max(0,t)),a=o==="fund"&&e.pools.length>0;return{feeUsd:s,extraUsd:a?Math.max(0,t-s):0}}function lS(e,r,t,n,o){let s=j(e,t),a=s?n*e.c.scenario.venue.liquidation.feeShareToFund+o:0,i=n+o-a;return P(e,r,-(n+o)),s&&yr(e,s,a),e.venueCashUsd+=i,e.feesToFundUsd+=a,a}function mS(e,r,t,n){let o=vt(e,j(e,t),n,r);P(e,r,o);let s=V(e.causes,r);s&&(s.deficitUsd+=o,s.paidFundUsd+=o)}function Ip(e,r){let{c:t}=e,n=[];for(let a=t.bucketStart[r];a<t.bucketStart[r+1];a+=1)e.sizeBase[a]!==0&&n.push(a);let o=fS[t.scenario.venue.liquidation.order];return n.map(a=>({p:a,key:o(e,a)})).sort((a,i)=>a.key-i.key||a.p-i.p).map(({p:a})=>a)}var fS={largestMaintenance:(e,r)=>-z(e.c,e,e.real.published.markUsd,r),largestLoss:(e,r)=>{let t=e.real.published.markUsd[e.c.positionInstrument[r]];return e.sizeBase[r]*(t-e.entryUsd[r])},mostLiquid:(e,r)=>{let t=e.c.positionInstrument[r],n=e.c.curves[t],o=pe(e.real,t),s=o-e.sizeBase[r]/e.depth[t];return Math.abs(ee(n,s)-ee(n,o))},proRata:()=>0};var Co=1+1e-9,pS=50;function Fp(e,r,t){let{c:n}=e,o=e.real.published.markUsd,s=e.tMs+n.scenario.venue.liquidation.latencyMs+t,a=r.map(i=>{let u=w(n,e,o,i),c=T(n,e,o,i);return{b:i,equityUsd:u,maintenanceUsd:c,shortfall:(c-u)/c}});a.sort((i,u)=>u.shortfall-i.shortfall||i.b-u.b);for(let{b:i,equityUsd:u,maintenanceUsd:c}of a)e.causes.nodeOf[i]<0&&e.causes.triggers.set(i,ht(e,i,u,c)),e.firstTriggerNotionalUsd.has(i)||e.firstTriggerNotionalUsd.set(i,W(n,e,o,i)),gt(e,i),e.queued[i]=1,kr(e,"liquidation",i,s),U(e,"triggered",i,-1,-1,u,c,s)}function Np(e,r){let t=r.id,{c:n}=e,o=e.real.published.markUsd;if(e.queued[t]=0,re(e.watch,t),e.openPositions[t]===0)return;let s=w(n,e,o,t),a=T(n,e,o,t);if(s>a){Ep(e,t,s,a);return}if(Ke(e),rp(e,t)){Oo(e,t);return}if(e.actionTokens.tokens<1||e.notionalTokens.tokens<=0){e.queued[t]=1,e.queue.push(r);return}ip(e,t,s,a)&&Oo(e,t);let i=W(n,e,o,t),u=bS(e,t,s,a);if(e.actionTokens.tokens-=1,e.notionalTokens.tokens-=i-W(n,e,o,t),Xe(e,t),e.openPositions[t]===0)return;let c=w(n,e,o,t),d=T(n,e,o,t);c>d?Ep(e,t,c,d):(e.queued[t]=1,kr(e,"liquidation",t,e.tMs+n.tickMs,u))}function Ep(e,r,t,n){N(e,r,I.recovered),U(e,"recovered",r,-1,-1,t,n)}function bS(e,r,t,n){let{size:o,order:s}=e.c.scenario.venue.liquidation,a=e.c.bucketStart[r],i=bt(e.c,e,e.real.published.markUsd,r,t,n),u=(m,f)=>Mp(e,m,Math.sign(e.sizeBase[m])*f,i[m-a]),c=Ip(e,r),d=m=>Math.abs(e.sizeBase[m]),l=(m,f)=>m.map(p=>u(p,f===1?d(p):f*d(p))).some(p=>p);switch(o.kind){case"full":return s==="proRata"?l(c,1):Tp(e,r,c,1,u,d);case"fraction":{let m=s==="proRata"?c:c.slice(0,1);return l(m,yS(e,r,m,o))}case"toLowerTier":{let m=c[0];return u(m,hS(e,m))}case"restore":return Tp(e,r,c,o.targetRatio*Co,u,m=>gS(e,r,m,i[m-a],o.targetRatio))}}function Tp(e,r,t,n,o,s){let a=e.real.published.markUsd,i=!1;for(let u of t){if(w(e.c,e,a,r)>n*T(e.c,e,a,r))break;o(u,s(u))&&(i=!0)}return i}function yS(e,r,t,n){let o=e.real.published.markUsd,s=t.reduce((i,u)=>{let c=o[e.c.positionInstrument[u]];return i+Math.abs(e.sizeBase[u])*c},0),a=e.tMs-(e.lastFractionMs.get(r)??Number.NEGATIVE_INFINITY)<n.cooldownMs;return s<=n.aboveUsd||w(e.c,e,o,r)<=0||a?1:(e.lastFractionMs.set(r,e.tMs),n.fraction)}function hS(e,r){let t=e.c.positionInstrument[r],{fromUsd:n}=e.c.tiers[t],o=e.real.published.markUsd[t],s=Math.abs(e.sizeBase[r]),a=n.length-1;for(;a>0&&s*o<=n[a]*Co;)a-=1;return s-n[a]/o}function gS(e,r,t,n,o){let{c:s}=e,a=e.real.published.markUsd,i=s.positionInstrument[t],u=a[i],c=e.sizeBase[t],d=w(s,e,a,r),l=T(s,e,a,r)-z(s,e,a,t),m=b=>{let h=It(e,i,Math.sign(c)*b,n),g=-Je(h,n),{feeUsd:x,extraUsd:v}=Lo(e,h,g),k=d-h.sizeBase*(h.averageUsd-u)-x-v+xS(e,i,-g),A=Math.abs(c+h.sizeBase),S=s.tiers[i];return k>o*(l+K(S,A*u))*Co},f=Math.abs(c);if(!m(f))return f;let p=0;for(let b=0;b<pS;b+=1){let h=(f+p)/2;m(h)?f=h:p=h}return f}function xS(e,r,t){if(e.c.scenario.venue.liquidation.limit.kind!=="fundBounded"||t<Ne)return 0;let n=j(e,r);return n?Math.min(t,br(e,n)):0}var vS=1e-13,kS=1e-12;function Bp(e){let r=e.real.published.markUsd,t=[];for(let n of Rm(e.c,e.watch,r))e.queued[n]===1||e.c.bucketAccount[n]===e.heldAccount||qo(e,n,r)&&t.push(n);return t}function _p(e,r){let t={c:e,...r,entryUsd:e.entryUsd};for(let n=0;n<e.bucketCount;n+=1)qo(t,n,e.indexUsd)&&re(r.watch,n)}function Op(e,r){let{watch:t}=r,n={c:e,...r,entryUsd:e.entryUsd};t.seenMarkUsd.fill(Number.NaN);for(let o of t.due.splice(0))t.isDue[o]=0;for(let o of t.moved.splice(0))t.isMoved[o]=0,qo(n,o,e.indexUsd)&&re(t,o)}function qo(e,r,t){let{c:n,watch:o}=e,s=n.bucketStart[r],a=n.bucketStart[r+1],i=e.openPositions[r];if(i===0){for(let d=s;d<a;d+=1)$e(o,d);return!1}let u=w(n,e,t,r)-T(n,e,t,r);if(u<=0)return!0;let c=vS*US(e,r,t);return n.highestRate>1||u<=c?re(o,r):i===1?SS(e,r,t,c):AS(e,r,t,u-c),!1}function US(e,r,t){let{c:n}=e,o=Math.abs(e.collateralUsd[r]);for(let s=n.bucketStart[r];s<n.bucketStart[r+1];s+=1){let a=t[n.positionInstrument[s]]+n.entryUsd[s];o+=Math.abs(e.sizeBase[s])*a}return o}function SS(e,r,t,n){let{c:o,watch:s}=e;for(let a=o.bucketStart[r];a<o.bucketStart[r+1];a+=1){let i=e.sizeBase[a];if(i===0){$e(s,a);continue}let u=o.positionInstrument[a],c=t[u],d=e.collateralUsd[r]-i*o.entryUsd[a],l=Ve(o.tiers[u],i,d,c),m=i>0?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,f=n/MS(e,i,u)+kS*c;mo(s,a,u,i<0,Number.isNaN(l)?m:l+Math.sign(i)*f)}}function AS(e,r,t,n){let{c:o,watch:s}=e,a=o.bucketStart[r],i=o.bucketStart[r+1],u=0;for(let d=a;d<i;d+=1){let l=o.positionInstrument[d];u+=wS(e,e.sizeBase[d],l)*t[l]*o.sigma[l]}let c=n/u;for(let d=a;d<i;d+=1){let l=e.sizeBase[d];if(l===0){$e(s,d);continue}let m=o.positionInstrument[d],f=c*o.sigma[m];mo(s,d,m,l<0,t[m]*(l<0?1+f:1-f))}}function wS({c:e},r,t){return r>0?r*(1-e.lowestRates[t]):-r*(1+e.highestRates[t])}function MS({c:e},r,t){return r>0?r*(1-e.highestRates[t]):-r*(1+e.lowestRates[t])}var IS=1e-6,Ho=class extends Error{constructor(){super("run cancelled"),this.name="RunCancelled"}};function Rp(e,r){let{c:t}=e,n=op(t),o=ES(t),s=r.everyTicks??16,a=!1;for(let i=0;i<t.ticks&&!a;i+=1)if(e.tick=i,e.tMs=i*t.tickMs,TS(e,o),Bf(e),sp(e,n),a=xp(e),r.onProgress&&(i%s===0||a||i===t.ticks-1)){let{nodes:u}=e.causes;if(r.onProgress(i,t.ticks,u.length,{series:n,nodes:u})===!1)throw new Ho}return _f(e),cp(e,n,a)}function ES(e){let{shock:r}=e.scenario,t=new Map;for(let o of r.withdrawals){let s=Math.ceil(o.startMs/e.tickMs),a=t.get(s)??[];a.push({account:or(e.accounts,o.account),amountUsd:o.amountUsd}),t.set(s,a)}let n=r.flows.map(o=>{let s=ro(o,e.tickMs),a=to(o,e.tickMs);return{instrument:e.ids.indexOf(o.instrument),first:s,last:a,partBase:o.sizeBase/(a-s+1)}});return{withdrawals:t,flows:n}}function TS(e,r){let{c:t,tick:n,tMs:o}=e,{mark:s,liquidation:a}=t.scenario.venue,i=[e.real,...e.shadows];t.exogenous.factors(o,e.factors),t.exogenous.depthFactors(o,e.depthFactors);let u=t.exogenous.addedLatencyMs(o);vp(e),kp(e,r.withdrawals.get(n)??[]);for(let d of i)Sm(t,d,e.factors,n);if(n>0)for(let d of i)Am(t,d);Of(e),NS(e,r);let c=o%s.intervalMs===0;for(let d of i)c&&Mm(t,d,n,o+s.latencyMs+u),Im(d,o);gp(e),n>0&&FS(e,a.actionsPerSecond,a.notionalUsdPerSecond),e.t5.clear(),e.adlQueues.clear(),mp(e,u),Fp(e,Bp(e),u);for(let d of dp(e))d.kind==="stop"?bp(e,d):Np(e,d);np(e),Sp(e),e.regret&&Yf(e,e.regret),Xf(e);for(let d of[e.real,...e.shadows])Em(t,d,n)}function FS(e,r,t){r!==void 0&&Sr(e.actionTokens,r,e.c.tickMs,1),t!==void 0&&Sr(e.notionalTokens,t,e.c.tickMs,0),hp(e)}function NS(e,r){for(let{instrument:t,first:n,last:o,partBase:s}of r.flows){if(e.tick<n||e.tick>o)continue;let a=Lf(e,t,BS(e,t,s)?0:s),i=s-a.sizeBase;a.exhausted&&(e.totals.bookExhausted=!0),e.outsideBase[t]=e.outsideBase[t]+a.sizeBase,e.outsideQuoteUsd[t]=e.outsideQuoteUsd[t]-a.sizeBase*a.averageUsd,e.bookBase[t]=e.bookBase[t]-a.sizeBase,e.bookQuoteUsd[t]=e.bookQuoteUsd[t]+a.sizeBase*a.averageUsd,e.totals.grossFlowUsd+=Math.abs(a.sizeBase*a.averageUsd),e.totals.droppedFlowBase[t]=e.totals.droppedFlowBase[t]+i,U(e,"flow",-1,t,-1,a.sizeBase,a.averageUsd,i)}}function BS(e,r,t){return Math.abs(t)*e.real.published.markUsd[r]<IS}function Pp(e){return{sizeBase:new Float64Array(e),entryUsd:new Float64Array(e),largestBase:new Float64Array(e),parts:Array.from({length:e},()=>new Map)}}function Lp(e,r={},t=ut(e)){let{nodeOf:n,...o}=t,{liquidation:s,vault:a}=e.scenario.venue,i=Tf(e),u=i.reduce((c,d)=>c+d.balanceUsd,0);return{c:e,log:Sf(),causes:Zm(e,n),tick:0,tMs:0,real:km(e),shadows:[],depth:new Float64Array(e.count).fill(1),makerSpeed:new Float64Array(e.count),lastBookUsd:Float64Array.from(e.indexUsd),factors:new Float64Array(e.count).fill(1),depthFactors:new Float64Array(e.count).fill(1),...o,entryUsd:e.entryUsd,changed:[],reused:!1,withdrawnUsd:new Map,bucketWithdrawnUsd:new Map,firstTriggerNotionalUsd:new Map,lastFractionMs:new Map,lastClosedInstrument:new Map,unresolvedReported:new Set,haircutUsd:new Map,firstActions:new Map,queue:[],joinSequence:0,stopState:new Uint8Array(e.stops.count),accountTokens:new Map,actionTokens:Ur(s.actionsPerSecond,e.tickMs,1),notionalTokens:Ur(s.notionalUsdPerSecond,e.tickMs,0),pools:i,fundInventory:Pp(e.count),vault:Pp(e.count),vaultCashUsd:a?.capitalUsd??0,vaultUnpaidUsd:0,venueCashUsd:0,openingFundUsd:u,feesToFundUsd:0,fundOwedUsd:new Float64Array(e.count),bookBase:e.bookBase.slice(),bookQuoteUsd:e.bookQuoteUsd.slice(),outsideBase:new Float64Array(e.count),outsideQuoteUsd:new Float64Array(e.count),pendingDeficits:[],t5:new Map,adlQueues:new Map,regret:r.regret?Vf():null,heldAccount:r.heldAccount??-1,totals:{adlNotionalUsd:0,adlForgoneUsd:0,adlFirstMs:null,adlBuckets:new Set,deficitUsd:0,socialisedUsd:0,unresolvedUsd:0,refusedWithdrawalUsd:0,droppedFlowBase:new Float64Array(e.count),bookExhausted:!1,grossFlowUsd:0,fundMinUsd:u,fundEmptyAtMs:null,vaultMinEquityUsd:a?.capitalUsd??0},breaches:[],lastMarkChangeMs:0,seenMarkUsd:Float64Array.from(e.indexUsd)}}function Et(e){let r=e,t=Cp(r),n=null;return{get compiled(){return r},run(o={}){return n&&qp(r,t,n),n=Lp(r,_S(r,o),t),Rp(n,o)},load(o){let s=Ge(o,r);n&&qp(r,t,n),n=null,s.accounts!==r.accounts&&(t=Cp(s)),r=s}}}function Cp(e){let r=ut(e);return _p(e,r),r}function qp(e,r,t){t.reused=!0,Lm(e,r,t.changed,t.withdrawnUsd.keys()),Op(e,r)}function _S(e,{hold:r,regret:t}){if(r===void 0)return{regret:t??!1};let n=or(e.accounts,r);if(n<0)throw new RangeError(`there is no account '${r}'`);return{regret:t??!1,heldAccount:n}}var Hp=[0,1,2,3,5,7,10,15,20,30,50,100,200],OS=new WeakMap;function Do(e,r){return OS.get(e)??RS(e,r)}function RS(e,r){let t=Hp.slice(0,-1).map((i,u)=>({from:i,to:Hp[u+1]??i,longUsd:0,shortUsd:0})),{buckets:n}=e,o=Float64Array.from(r.instruments,i=>i.indexUsd);for(let i=0;i<n.count;i+=1){let u=n.positionStart[i]??0,c=n.positionStart[i+1]??0,d=n.openingCollateralUsd[i]??0,l=0,m=0;for(let h=u;h<c;h+=1){let g=o[n.positionInstrument[h]??0]??0,x=n.openingSizeBase[h]??0;d+=x*(g-(n.entryUsd[h]??0)),x>0?l+=x*g:m-=x*g}let f=d>0?(l+m)/d:Number.POSITIVE_INFINITY,p=t.length-1;for(;p>0&&f<(t[p]?.from??0);)p-=1;let b=t[p];b&&(b.longUsd+=l,b.shortUsd+=m)}let s=t.map(i=>i.longUsd+i.shortUsd>0),a=s.indexOf(!0);return a<0?[]:t.slice(a,s.lastIndexOf(!0)+1)}var Tt=e=>e==="long"?1:-1;function Ze(e){return{collateralUsd:e.bucketCollateralUsd,sizeBase:e.sizeBase,entryUsd:e.entryUsd}}function he(e,r){if(Number.isInteger(r)&&r>=0&&r<e.count)return r;throw new RangeError(`there is no instrument ${r}: there are ${e.count}`)}function zp(e,r,t){let n=e.curves[r];return t==="long"?n.bid:n.ask}var Dp=1e5;function Ft({bins:e=100,range:r=.5}){if(!Number.isInteger(e)||e<1||e>Dp)throw new RangeError(`bins are a whole number from 1 to ${Dp}, not ${e}`);if(!(r>0&&r<=1))throw new RangeError(`range is a fraction above 0, at most 1, not ${r}`);return{bins:e,range:r,width:r/e}}function Nt(e,r){return r<e.range?Math.min(e.bins-1,Math.floor(r/e.width)):-1}var PS=50,LS=1e15;function zo(e,r,t){let n=he(e,r),o=zp(e,n,t),s=e.indexUsd[n],a=e.tiers[n],i=e.spread[n]/2,u=f=>(f>0?o.paid(f)/f:o.after(0))+i,c=f=>f>0?K(a,f*s)/(f*s):a.rate[0],d=Math.min(o.capacity,LS),l=qS(f=>u(f)>=c(f),CS(a,s,d));if(l===null){let f=Number.isFinite(o.capacity)?"book-ends":"never";return{instrument:n,side:t,end:f,sizeBase:l,notionalUsd:null,slippage:null,larger:0,largerUsd:0}}return{...{instrument:n,side:t,end:"found",sizeBase:l},notionalUsd:l*s,slippage:u(l),...HS(e,n,t,l)}}function CS(e,r,t){let n=[0];for(let o of e.fromUsd.subarray(1))o/r<t&&n.push(o/r);for(let o=n.length>1?2*n.at(-1):Math.min(1,t);o<t;o*=2)n.push(o);return n.push(t),n}function qS(e,r){let t=r.findIndex(e);if(t<0)return null;let n=r[Math.max(0,t-1)],o=r[t];for(let s=0;s<PS;s+=1){let a=(n+o)/2;e(a)?o=a:n=a}return o}function HS(e,r,t,n){let o=Tt(t),s=0,a=0;for(let i=e.instrumentStart[r];i<e.instrumentStart[r+1];i+=1){let u=o*e.sizeBase[e.byInstrument[i]];u<=n||(s+=1,a+=u)}return{larger:s,largerUsd:a*e.indexUsd[r]}}function Wp(e){let r=[];return{list:r,offer(t,n){let o=r[r.length-1];if(r.length>=e&&o&&n<=o.value)return;let s=r.length;for(;s>0&&r[s-1].value<n;)s-=1;r.splice(s,0,{index:t,value:n}),r.length>e&&r.pop()}}}var DS=10;function Wo(e,r,t){let n=he(e,r),o=Ze(e),s=e.indexUsd[n],a=Tt(t),i=Wp(DS),u=0,c=0,d=0,l=0,m=0;for(let b=e.instrumentStart[n];b<e.instrumentStart[n+1];b+=1){let h=e.byInstrument[b],g=a*e.sizeBase[h]*s;if(g<=0)continue;u+=1,c+=g,d+=g*g,i.offer(h,g);let x=e.positionBucket[h],v=w(e,o,e.indexUsd,x);v<=0||(l+=g,m+=g*W(e,o,e.indexUsd,x)/v)}let f=u>0?d/(c*c):null,p=i.list.reduce((b,{value:h})=>b+h,0);return{instrument:n,side:t,accounts:u,grossUsd:c,hhi:f,effectiveAccounts:f===null?null:1/f,largestTenShare:u>0?p/c:null,leverage:l>0?m/l:null,withoutEquityUsd:c-l}}function Vp(e,r,t){let{instrument:n,direction:o}=r,s=Ze(e),a=e.indexUsd[n],i=r.propagate&&e.count>1?WS(e,r):null;for(let u=e.instrumentStart[n];u<e.instrumentStart[n+1];u+=1){let c=e.byInstrument[u];if(e.sizeBase[c]!==0)if(Go(e,s,e.positionBucket[c]))t(c,0);else if(i)t(c,i(e.positionBucket[c]));else{let d=o*(Ee(e,s,e.indexUsd,c)/a-1);t(c,d>=0?d:Number.POSITIVE_INFINITY)}}}function Go(e,r,t){return w(e,r,e.indexUsd,t)<=T(e,r,e.indexUsd,t)}var Gp=1e-6,$p=1e-13,zS=100;function WS(e,r){let t=GS(e,r);return n=>{let o=0,s=r.range,a=t(n,s);if(a.usd>0)return Number.POSITIVE_INFINITY;for(let i=0;i<zS&&a.usd<-$p*a.scaleUsd;i+=1){let u=s-a.usd/a.slopeUsd,c=u>o&&u<s?u:(o+s)/2,d=t(n,c);d.usd>$p*d.scaleUsd?o=c:(s=c,a=d)}return s}}function GS(e,r){let t=Float64Array.from({length:e.count},(n,o)=>r.direction*$S(e,r.instrument,o));return(n,o)=>{let s=e.bucketCollateralUsd[n],a=s,i=0,u=0;for(let c=e.bucketStart[n];c<e.bucketStart[n+1];c+=1){let d=e.positionInstrument[c],l=e.sizeBase[c],m=1+t[d]*o,f=e.indexUsd[d]*Math.max(Gp,m),p=m>Gp?e.indexUsd[d]*t[d]:0,b=e.tiers[d],h=Math.abs(l),g=K(b,h*f),x=b.rate[fr(b,h*f)];a+=l*(f-e.entryUsd[c])-g,i+=(l-h*x)*p,u+=g}return{usd:a,slopeUsd:i,scaleUsd:Math.abs(s)+u}}}function $S(e,r,t){return r===t?1:e.rho[t*e.count+r]*e.sigma[t]/e.sigma[r]}function Vo(e,r){let t=he(e,r.instrument),n=Ft(r),o=e.indexUsd[t],s=Ze(e),a=VS(e,t,n),i={instrument:t,bins:a,triggered:$o(),beyond:$o(),none:$o()};for(let u=e.instrumentStart[t];u<e.instrumentStart[t+1];u+=1){let c=e.byInstrument[u],d=e.sizeBase[c];if(d===0)continue;let l=i.triggered;if(!Go(e,s,e.positionBucket[c])){let m=Ee(e,s,e.indexUsd,c)/o-1,f=Nt(n,Math.abs(m));Number.isNaN(m)?l=i.none:f<0?l=i.beyond:l=a[m<0?n.bins-1-f:n.bins+f]}l&&(d>0?l.longUsd+=d*o:l.shortUsd-=d*o)}return i}var $o=()=>({longUsd:0,shortUsd:0});function VS(e,r,t){let n=e.indexUsd[r],{bid:o,ask:s}=e.curves[r];return Array.from({length:2*t.bins},(a,i)=>{let u=i<t.bins,c=u?t.bins-1-i:i-t.bins,d=c*t.width,l=(c+1)*t.width,m=(u?o:s).within(l);return{fromUsd:n*(u?1-l:1+d),toUsd:n*(u?1-d:1+l),depthUsd:m*n,longUsd:0,shortUsd:0}})}function Ko(e,r,t,n={}){let o=he(e,r),s=Ft(n),a=t==="long"?-1:1,i=n.propagate??!1,u=new Float64Array(s.bins),c=0;return Vp(e,{instrument:o,direction:a,range:s.range,propagate:i},(d,l)=>{let m=-a*e.sizeBase[d],f=Nt(s,l);l===0?c+=m:f>=0&&(u[f]=u[f]+m)}),KS(e,{instrument:o,side:t,propagate:i,direction:a,width:s.width},u,c)}function KS(e,r,t,n){let{instrument:o,side:s,propagate:a,direction:i,width:u}=r,c=e.curves[o],d=e.indexUsd[o],l=mr(e,o),m=(i<0?c.bid:c.ask).capacity,f=A=>i*ee(c,i*A),p=A=>({move:A,priceUsd:d*(1+i*A)}),b=[],h=null,g=null,x=null,v=n;t.forEach((A,S)=>{let E=S*u,M=l*(f(v+A)-f(v))/u,X=p(E);A!==0&&(h===null||M>h.r0)&&(h={...X,r0:M}),M>=1&&(g??={...X,shock:Math.max(0,E-l*f(v))}),v+=A,v>m&&(x??=X),b.push({from:E,to:E+u,priceUsd:X.priceUsd,triggeredUsd:A*d,r0:M})});let k=n*d;return{instrument:o,side:s,propagate:a,bookWeight:l,bins:b,openingUsd:k,largest:h,critical:g,bookEnds:x}}function jo(e,r={}){return e.ids.map((t,n)=>({heat:Vo(e,{...r,instrument:n}),reproduction:Yo(o=>Ko(e,n,o,r)),criticalPosition:Yo(o=>zo(e,n,o)),crowding:Yo(o=>Wo(e,n,o))}))}function Yo(e){return{long:e("long"),short:e("short")}}var YS=[{from:1e9,suffix:"bn"},{from:1e6,suffix:"m"},{from:1e3,suffix:"k"}];function F(e){let r=Math.abs(e),t=e<0?"\u2212":"";if(r<.5)return r<.005?"$0":`${t}$${r.toFixed(2)}`;let n=Number(r.toPrecision(3)),o=YS.find(({from:s})=>n>=s);return`${t}$${o?Number((n/o.from).toPrecision(3)):Math.round(r)}${o?.suffix??""}`}function Ar(e){let r=e/1e3;if(r>=120){let t=Math.round(r);return`${Math.floor(t/60)}:${String(t%60).padStart(2,"0")} min`}return`${r>=100||Number.isInteger(r)?Math.round(r):r.toFixed(1)} s`}var jS=$.indexOf("fund-paid"),XS=1e-6;function wr({log:e,instrumentIds:r}){let t=new Map;for(let n=0;n<e.count;n+=1){if(e.kind[n]!==jS)continue;let o=ao(e,n);o.kind!=="fund-paid"||o.instrument<0||o.balanceUsd>=XS||t.has(o.instrument)||t.set(o.instrument,o.tick)}return[...t].map(([n,o])=>({id:r[n]??"",tick:o}))}function Kp(e,r,t){let n=r.filter(o=>o.tick<=t);return e==="empty"||n.length===0?e:`${e}, ${n.length>2?`${n.length} pools`:n.map(({id:o})=>o).join(" and ")} empty`}var oe={fundX:560,vaultX:664,y:594},Yp=2.6;var Mr="shock",Be="fund",ge="vault",R=e=>`i${e}`;function _t(e,r,t,n="end"){let{fund:o,vault:s}=e.summary,a=e.instrumentIds.map((u,c)=>{let d=t[c];return Bt(R(c),"instrument",d.x,d.y,u,"",c)}),i=Bt(Mr,"shock",26,28,JS(r),ZS(r));if(a.push({...i,side:QS(r)}),r.venue.fund){let u=n==="start"?o.startUsd:o.endUsd,c=u<=1e-6*Math.max(1,o.startUsd)?"empty":F(u),d=n==="start"?c:Kp(c,wr(e),Number.POSITIVE_INFINITY);a.push(Bt(Be,"fund",oe.fundX,oe.y,"Fund",d))}if(s){let u=n==="start"?s.startUsd:s.equityUsd;a.push(Bt(ge,"vault",oe.vaultX,oe.y,"Vault",F(u)))}return a}function jp(e){let{series:r,summary:t}=e;return{fund:{usd:r.fundUsd,fullUsd:Math.max(t.fund.startUsd,t.fund.endUsd),emptyPools:wr(e)},vault:{usd:r.vaultEquityUsd,fullUsd:t.vault?.startUsd??0}}}function Xp({summary:e}){let r=t=>({usd:Float64Array.of(t),fullUsd:t});return{fund:r(e.fund.startUsd),vault:r(e.vault?.startUsd??0)}}function Bt(e,r,t,n,o,s,a=-1){return{key:e,kind:r,x:t,y:n,radius:r==="instrument"?18:14,label:o,detail:s,generation:-1,side:0,instrument:a,notionalUsd:0,buckets:[],firstTick:0,lastTick:0,adlTick:Number.POSITIVE_INFINITY}}function Xo({shock:{moves:e}}){return e.filter(({instrument:t})=>t===e[0]?.instrument).sort((t,n)=>t.startMs-n.startMs)}function QS(e){let[r]=Xo(e);return Math.sign(r?Le(r).furthest.change:e.shock.flows[0]?.sizeBase??0)}function JS(e){let r=Xo(e),[t]=r,[n]=e.shock.flows,[o]=e.shock.withdrawals;return t?`Shock: ${t.instrument} ${zr(r).reached}`:n?`Shock: ${n.sizeBase<0?"sale":"purchase"} of ${Math.abs(n.sizeBase)} ${n.instrument}`:o?`Shock: ${o.account} withdraws`:"No shock"}function ZS(e){let r=Xo(e),t=e.shock.moves.filter(a=>a.instrument!==r[0]?.instrument),n=zr(r,!t.some(({propagate:a})=>a)).after,o=r.length===0||n===""?[]:[n];t.length>0&&o.push(`and ${[...new Set(t.map(({instrument:a})=>a))].join(", ")}`),e.shock.moves.some(a=>a.propagate)&&o.push("others by correlation");let s=Math.min(1,...e.shock.liquidity.map(a=>a.depthFactor));return s<1&&o.push(`depth down to ${Number((s*100).toFixed(s>=.1?0:1))} %`),o.join(", ")}function Qp(e,r){let{nodes:t,summary:n}=e;if(t.count===0)return"Nobody fell: no position was closed by force.";let o=n.liquidated.generations.filter(u=>u>0).length,s=n.liquidated.generations[0]??0,a={falls:t.count,accounts:n.liquidated.accounts,roots:s,early:co(e)},i=[eA(a,o)];if(r.venue.fund&&n.fund.emptyAtMs!==null){let u=n.fund.endUsd>=.5?`; the ${F(n.fund.endUsd)} it ends with came in after`:"";i.push(`The fund was first empty at ${Ar(n.fund.emptyAtMs)}${u}.`)}else for(let{id:u,tick:c}of wr(e).slice(0,1))i.push(`${u}\u2019s pool of the fund was empty at ${Ar(c*e.tickMs)}.`);return n.adl.accounts>0&&i.push(`${_e(n.adl.accounts,"account")} on the winning side lost ${F(n.adl.notionalUsd)} of position to ADL.`),i.join(" ")}function eA({falls:e,accounts:r,roots:t,early:n},o){let s=t===1?"its sales":"their sales";if(e!==r)return`${_e(r,"account")} fell, in ${_e(e,"liquidation")}: ${rA(t,n)}, ${(e-t).toLocaleString("en-US")} pulled down by ${s}, in ${_e(o,"generation")}.`;let a=`${_e(n,"account")} stood below maintenance from the start`,i=`The shock alone took ${_e(t-n,"account")}`,u=n===0?i:n===t?a:`${i}, and ${a}`;return e===t?`${u}; nobody was pulled down by ${s}.`:`${u}; ${s} pulled down ${(e-t).toLocaleString("en-US")} more, in ${_e(o,"generation")}.`}function rA(e,r){let t=`${(e-r).toLocaleString("en-US")} by the shock alone`;return r===0?t:`${t}, ${r.toLocaleString("en-US")} below maintenance from the start`}var _e=(e,r)=>`${e.toLocaleString("en-US")} ${r}${e===1?"":"s"}`;function tA(e){let r=+this._x.call(null,e),t=+this._y.call(null,e);return Zp(this.cover(r,t),r,t,e)}function Zp(e,r,t,n){if(isNaN(r)||isNaN(t))return e;var o,s=e._root,a={data:n},i=e._x0,u=e._y0,c=e._x1,d=e._y1,l,m,f,p,b,h,g,x;if(!s)return e._root=a,e;for(;s.length;)if((b=r>=(l=(i+c)/2))?i=l:c=l,(h=t>=(m=(u+d)/2))?u=m:d=m,o=s,!(s=s[g=h<<1|b]))return o[g]=a,e;if(f=+e._x.call(null,s.data),p=+e._y.call(null,s.data),r===f&&t===p)return a.next=s,o?o[g]=a:e._root=a,e;do o=o?o[g]=new Array(4):e._root=new Array(4),(b=r>=(l=(i+c)/2))?i=l:c=l,(h=t>=(m=(u+d)/2))?u=m:d=m;while((g=h<<1|b)===(x=(p>=m)<<1|f>=l));return o[x]=s,o[g]=a,e}function nA(e){Array.isArray(e)||(e=Array.from(e));let r=e.length,t=new Float64Array(r),n=new Float64Array(r),o=1/0,s=o,a=-o,i=a;for(let u=0,c,d,l;u<r;++u){if(isNaN(d=+this._x.call(null,c=e[u]))||isNaN(l=+this._y.call(null,c))){t[u]=NaN;continue}t[u]=d,n[u]=l,d<o&&(o=d),d>a&&(a=d),l<s&&(s=l),l>i&&(i=l)}if(o>a||s>i)return this;this.cover(o,s).cover(a,i);for(let u=0;u<r;++u)Zp(this,t[u],n[u],e[u]);return this}function oA(e,r){if(isNaN(e=+e)||isNaN(r=+r))return this;var t=this._x0,n=this._y0,o=this._x1,s=this._y1;if(isNaN(t))o=(t=Math.floor(e))+1,s=(n=Math.floor(r))+1;else{for(var a=o-t||1,i=this._root,u,c;t>e||e>=o||n>r||r>=s;)switch(c=(r<n)<<1|e<t,u=new Array(4),u[c]=i,i=u,a*=2,c){case 0:o=t+a,s=n+a;break;case 1:t=o-a,s=n+a;break;case 2:o=t+a,n=s-a;break;case 3:t=o-a,n=s-a;break}this._root&&this._root.length&&(this._root=i)}return this._x0=t,this._y0=n,this._x1=o,this._y1=s,this}function sA(){var e=[];return this.visit(function(r){if(!r.length)do e.push(r.data);while(r=r.next)}),e}function aA(e){return arguments.length?this.cover(+e[0][0],+e[0][1]).cover(+e[1][0],+e[1][1]):isNaN(this._x0)?void 0:[[this._x0,this._y0],[this._x1,this._y1]]}function _(e,r,t,n,o){this.node=e,this.x0=r,this.y0=t,this.x1=n,this.y1=o}function iA(e,r,t){var n,o=this._x0,s=this._y0,a,i,u,c,d=this._x1,l=this._y1,m=[],f=this._root,p,b;for(f&&m.push(new _(f,o,s,d,l)),t==null?t=1/0:(o=e-t,s=r-t,d=e+t,l=r+t,t*=t);p=m.pop();)if(!(!(f=p.node)||(a=p.x0)>d||(i=p.y0)>l||(u=p.x1)<o||(c=p.y1)<s))if(f.length){var h=(a+u)/2,g=(i+c)/2;m.push(new _(f[3],h,g,u,c),new _(f[2],a,g,h,c),new _(f[1],h,i,u,g),new _(f[0],a,i,h,g)),(b=(r>=g)<<1|e>=h)&&(p=m[m.length-1],m[m.length-1]=m[m.length-1-b],m[m.length-1-b]=p)}else{var x=e-+this._x.call(null,f.data),v=r-+this._y.call(null,f.data),k=x*x+v*v;if(k<t){var A=Math.sqrt(t=k);o=e-A,s=r-A,d=e+A,l=r+A,n=f.data}}return n}function uA(e){if(isNaN(d=+this._x.call(null,e))||isNaN(l=+this._y.call(null,e)))return this;var r,t=this._root,n,o,s,a=this._x0,i=this._y0,u=this._x1,c=this._y1,d,l,m,f,p,b,h,g;if(!t)return this;if(t.length)for(;;){if((p=d>=(m=(a+u)/2))?a=m:u=m,(b=l>=(f=(i+c)/2))?i=f:c=f,r=t,!(t=t[h=b<<1|p]))return this;if(!t.length)break;(r[h+1&3]||r[h+2&3]||r[h+3&3])&&(n=r,g=h)}for(;t.data!==e;)if(o=t,!(t=t.next))return this;return(s=t.next)&&delete t.next,o?(s?o.next=s:delete o.next,this):r?(s?r[h]=s:delete r[h],(t=r[0]||r[1]||r[2]||r[3])&&t===(r[3]||r[2]||r[1]||r[0])&&!t.length&&(n?n[g]=t:this._root=t),this):(this._root=s,this)}function cA(e){for(var r=0,t=e.length;r<t;++r)this.remove(e[r]);return this}function dA(){return this._root}function lA(){var e=0;return this.visit(function(r){if(!r.length)do++e;while(r=r.next)}),e}function mA(e){var r=[],t,n=this._root,o,s,a,i,u;for(n&&r.push(new _(n,this._x0,this._y0,this._x1,this._y1));t=r.pop();)if(!e(n=t.node,s=t.x0,a=t.y0,i=t.x1,u=t.y1)&&n.length){var c=(s+i)/2,d=(a+u)/2;(o=n[3])&&r.push(new _(o,c,d,i,u)),(o=n[2])&&r.push(new _(o,s,d,c,u)),(o=n[1])&&r.push(new _(o,c,a,i,d)),(o=n[0])&&r.push(new _(o,s,a,c,d))}return this}function fA(e){var r=[],t=[],n;for(this._root&&r.push(new _(this._root,this._x0,this._y0,this._x1,this._y1));n=r.pop();){var o=n.node;if(o.length){var s,a=n.x0,i=n.y0,u=n.x1,c=n.y1,d=(a+u)/2,l=(i+c)/2;(s=o[0])&&r.push(new _(s,a,i,d,l)),(s=o[1])&&r.push(new _(s,d,i,u,l)),(s=o[2])&&r.push(new _(s,a,l,d,c)),(s=o[3])&&r.push(new _(s,d,l,u,c))}t.push(n)}for(;n=t.pop();)e(n.node,n.x0,n.y0,n.x1,n.y1);return this}function pA(e){return e[0]}function bA(e){return arguments.length?(this._x=e,this):this._x}function yA(e){return e[1]}function hA(e){return arguments.length?(this._y=e,this):this._y}function Qo(e,r,t){var n=new Jo(r??pA,t??yA,NaN,NaN,NaN,NaN);return e==null?n:n.addAll(e)}function Jo(e,r,t,n,o,s){this._x=e,this._y=r,this._x0=t,this._y0=n,this._x1=o,this._y1=s,this._root=void 0}function Jp(e){for(var r={data:e.data},t=r;e=e.next;)t=t.next={data:e.data};return r}var O=Qo.prototype=Jo.prototype;O.copy=function(){var e=new Jo(this._x,this._y,this._x0,this._y0,this._x1,this._y1),r=this._root,t,n;if(!r)return e;if(!r.length)return e._root=Jp(r),e;for(t=[{source:r,target:e._root=new Array(4)}];r=t.pop();)for(var o=0;o<4;++o)(n=r.source[o])&&(n.length?t.push({source:n,target:r.target[o]=new Array(4)}):r.target[o]=Jp(n));return e};O.add=tA;O.addAll=nA;O.cover=oA;O.data=sA;O.extent=aA;O.find=iA;O.remove=uA;O.removeAll=cA;O.root=dA;O.size=lA;O.visit=mA;O.visitAfter=fA;O.x=bA;O.y=hA;var gA={value:()=>{}};function Zo(){for(var e=0,r=arguments.length,t={},n;e<r;++e){if(!(n=arguments[e]+"")||n in t||/[\s.]/.test(n))throw new Error("illegal type: "+n);t[n]=[]}return new Ot(t)}function Ot(e){this._=e}function xA(e,r){return e.trim().split(/^|\s+/).map(function(t){var n="",o=t.indexOf(".");if(o>=0&&(n=t.slice(o+1),t=t.slice(0,o)),t&&!r.hasOwnProperty(t))throw new Error("unknown type: "+t);return{type:t,name:n}})}Ot.prototype=Zo.prototype={constructor:Ot,on:function(e,r){var t=this._,n=xA(e+"",t),o,s=-1,a=n.length;if(arguments.length<2){for(;++s<a;)if((o=(e=n[s]).type)&&(o=vA(t[o],e.name)))return o;return}if(r!=null&&typeof r!="function")throw new Error("invalid callback: "+r);for(;++s<a;)if(o=(e=n[s]).type)t[o]=eb(t[o],e.name,r);else if(r==null)for(o in t)t[o]=eb(t[o],e.name,null);return this},copy:function(){var e={},r=this._;for(var t in r)e[t]=r[t].slice();return new Ot(e)},call:function(e,r){if((o=arguments.length-2)>0)for(var t=new Array(o),n=0,o,s;n<o;++n)t[n]=arguments[n+2];if(!this._.hasOwnProperty(e))throw new Error("unknown type: "+e);for(s=this._[e],n=0,o=s.length;n<o;++n)s[n].value.apply(r,t)},apply:function(e,r,t){if(!this._.hasOwnProperty(e))throw new Error("unknown type: "+e);for(var n=this._[e],o=0,s=n.length;o<s;++o)n[o].value.apply(r,t)}};function vA(e,r){for(var t=0,n=e.length,o;t<n;++t)if((o=e[t]).name===r)return o.value}function eb(e,r,t){for(var n=0,o=e.length;n<o;++n)if(e[n].name===r){e[n]=gA,e=e.slice(0,n).concat(e.slice(n+1));break}return t!=null&&e.push({name:r,value:t}),e}var er=0,Er=0,Ir=0,tb=1e3,Rt,Tr,Pt=0,Oe=0,Lt=0,Fr=typeof performance=="object"&&performance.now?performance:Date,nb=typeof window=="object"&&window.requestAnimationFrame?window.requestAnimationFrame.bind(window):function(e){setTimeout(e,17)};function ob(){return Oe||(nb(kA),Oe=Fr.now()+Lt)}function kA(){Oe=0}function es(){this._call=this._time=this._next=null}es.prototype=ts.prototype={constructor:es,restart:function(e,r,t){if(typeof e!="function")throw new TypeError("callback is not a function");t=(t==null?ob():+t)+(r==null?0:+r),!this._next&&Tr!==this&&(Tr?Tr._next=this:Rt=this,Tr=this),this._call=e,this._time=t,rs()},stop:function(){this._call&&(this._call=null,this._time=1/0,rs())}};function ts(e,r,t){var n=new es;return n.restart(e,r,t),n}function UA(){ob(),++er;for(var e=Rt,r;e;)(r=Oe-e._time)>=0&&e._call.call(void 0,r),e=e._next;--er}function rb(){Oe=(Pt=Fr.now())+Lt,er=Er=0;try{UA()}finally{er=0,AA(),Oe=0}}function SA(){var e=Fr.now(),r=e-Pt;r>tb&&(Lt-=r,Pt=e)}function AA(){for(var e,r=Rt,t,n=1/0;r;)r._call?(n>r._time&&(n=r._time),e=r,r=r._next):(t=r._next,r._next=null,r=e?e._next=t:Rt=t);Tr=e,rs(n)}function rs(e){if(!er){Er&&(Er=clearTimeout(Er));var r=e-Oe;r>24?(e<1/0&&(Er=setTimeout(rb,Math.ceil(e-Fr.now()-Lt)+1)),Ir&&(Ir=clearInterval(Ir))):(Ir||(Pt=Fr.now(),Ir=setInterval(SA,tb)),er=1,nb(rb))}}function sb(e){return function(){return e}}function ab(e){return(e()-.5)*1e-6}function wA(e){return e.x+e.vx}function MA(e){return e.y+e.vy}function ub(e){var r,t,n,o=1,s=1;typeof e!="function"&&(e=sb(e==null?1:+e));function a(){for(var c,d=r.length,l,m,f,p,b,h,g=0;g<s;++g)for(l=Qo(r,wA,MA).visitAfter(i),c=0;c<d;++c)m=r[c],b=t[m.index],h=b*b,f=m.x+m.vx,p=m.y+m.vy,l.visit(x);function x(v,k,A,S,E){var M=v.data,X=v.r,L=b+X;if(M){if(M.index>m.index){var ie=f-M.x-M.vx,ue=p-M.y-M.vy,Q=ie*ie+ue*ue;Q<L*L&&(ie===0&&(ie=ab(n),Q+=ie*ie),ue===0&&(ue=ab(n),Q+=ue*ue),Q=(L-(Q=Math.sqrt(Q)))/Q*o,m.vx+=(ie*=Q)*(L=(X*=X)/(h+X)),m.vy+=(ue*=Q)*L,M.vx-=ie*(L=1-L),M.vy-=ue*L)}return}return k>f+L||S<f-L||A>p+L||E<p-L}}function i(c){if(c.data)return c.r=t[c.data.index];for(var d=c.r=0;d<4;++d)c[d]&&c[d].r>c.r&&(c.r=c[d].r)}function u(){if(r){var c,d=r.length,l;for(t=new Array(d),c=0;c<d;++c)l=r[c],t[l.index]=+e(l,c,r)}}return a.initialize=function(c,d){r=c,n=d,u()},a.iterations=function(c){return arguments.length?(s=+c,a):s},a.strength=function(c){return arguments.length?(o=+c,a):o},a.radius=function(c){return arguments.length?(e=typeof c=="function"?c:sb(+c),u(),a):e},a}var IA=1664525,EA=1013904223,ib=4294967296;function TA(){let e=1;return()=>(e=(IA*e+EA)%ib)/ib}var FA=10,NA=Math.PI*(3-Math.sqrt(5));function cb(e){var r,t=1,n=.001,o=1-Math.pow(n,1/300),s=0,a=.6,i=new Map,u=ts(l),c=Zo("tick","end"),d=TA();e==null&&(e=[]);function l(){m(),c.call("tick",r),t<n&&(u.stop(),c.call("end",r))}function m(b){var h,g=e.length,x;b===void 0&&(b=1);for(var v=0;v<b;++v)for(t+=(s-t)*o,i.forEach(function(k){k(t)}),h=0;h<g;++h)x=e[h],x.fx==null?x.x+=x.vx*=a:(x.x=x.fx,x.vx=0),x.fy==null?x.y+=x.vy*=a:(x.y=x.fy,x.vy=0);return r}function f(){for(var b=0,h=e.length,g;b<h;++b){if(g=e[b],g.index=b,g.fx!=null&&(g.x=g.fx),g.fy!=null&&(g.y=g.fy),isNaN(g.x)||isNaN(g.y)){var x=FA*Math.sqrt(.5+b),v=b*NA;g.x=x*Math.cos(v),g.y=x*Math.sin(v)}(isNaN(g.vx)||isNaN(g.vy))&&(g.vx=g.vy=0)}}function p(b){return b.initialize&&b.initialize(e,d),b}return f(),r={tick:m,restart:function(){return u.restart(l),r},stop:function(){return u.stop(),r},nodes:function(b){return arguments.length?(e=b,f(),i.forEach(p),r):e},alpha:function(b){return arguments.length?(t=+b,r):t},alphaMin:function(b){return arguments.length?(n=+b,r):n},alphaDecay:function(b){return arguments.length?(o=+b,r):+o},alphaTarget:function(b){return arguments.length?(s=+b,r):s},velocityDecay:function(b){return arguments.length?(a=1-b,r):1-a},randomSource:function(b){return arguments.length?(d=b,i.forEach(p),r):d},force:function(b,h){return arguments.length>1?(h==null?i.delete(b):i.set(b,p(h)),r):i.get(b)},find:function(b,h,g){var x=0,v=e.length,k,A,S,E,M;for(g==null?g=1/0:g*=g,x=0;x<v;++x)E=e[x],k=b-E.x,A=h-E.y,S=k*k+A*A,S<g&&(M=E,g=S);return M},on:function(b,h){return arguments.length>1?(c.on(b,h),r):c.on(b)}}}function mb(e){let r=e.x-e.centre.x,t=e.y-e.centre.y,n=Math.hypot(r,t)||1,o=(e.orbit-n)/n*.3;e.vx+=r*o,e.vy+=t*o}var ns=18;function fb(e){let{radius:r}=e.placed,t=e.x-e.centre.x,n=e.y-e.centre.y,o=(e.centre.plate||ns/2)+r+3-Math.abs(t),s=(e.centre.plate?ns:ns/2)+r+3-Math.abs(n);o<=0||s<=0||(o<s?e.vx+=(t>=0?1:-1)*o*.6:e.vy+=(n>=0?1:-1)*s*.6)}function pb(e,[r,t]){for(let n of e.centre.rings){let o=e.x-e.centre.x,s=e.y-(e.centre.y-n),a=Math.min(r,1.2*n)+e.placed.radius;Math.abs(o)<a&&Math.abs(s)<t+e.placed.radius&&(e.vx+=(o>=0?1:-1)*(a-Math.abs(o))*.4)}}var lb=64,BA=26;function bb(e){let{radius:r}=e.placed,{fundX:t,vaultX:n,y:o}=oe,[s,a]=[t-lb-r,n+lb+r],i=e.y+r-(o-BA);if(i<=0||e.x<=s||e.x>=a)return;let u=Math.min(e.x-s,a-e.x);i<u?e.vy-=i*.6:e.vx+=(e.x-s<a-e.x?-1:1)*u*.6}function yb(e){let r=e.placed.radius+8;e.x<r&&(e.vx+=(r-e.x)*.4),e.y<r+6&&(e.vy+=(r+6-e.y)*.4),e.x>1e3-r&&(e.vx-=(e.x-1e3+r)*.4),e.y>640-r&&(e.vy-=(e.y-640+r)*.4)}function gb(e){let r=Math.min(e,32)+1,t=r%100>10&&r%100<14?"th":["th","st","nd","rd"][r%10]??"th";return`${r}${t}${e>=32?" +":""}`}function hb(e,r=!1){let t=r||e>=32;return`${gb(Math.min(e,32)).replace(" +","")} gen.${t?" +":""}`}function xb(e,r){return r>e?`${gb(e)} to ${hb(r)}`:hb(e)}function os(e){let r=e>>>0;return()=>(r=Math.imul(r,1664525)+1013904223>>>0,r/4294967296)}var Ct=100,vb=48,_A=oe.y-42,OA=148,RA=6,PA=[{others:4,slot:{x:306,y:302,reach:250},fromX:600},{others:12,slot:{x:262,y:302,reach:215},fromX:505},{others:Number.POSITIVE_INFINITY,slot:{x:222,y:302,reach:182},fromX:425}];function kb(e){if(e===1)return[{x:480,y:306,reach:256}];if(e===2)return[{x:318,y:302,reach:250},{x:778,y:330,reach:176}];let r=e-1,t=PA.find(({others:n})=>r<=n);return t?[t.slot,...LA(r,t.fromX)]:[]}function LA(e,r){let t=[];for(let n=1;n<=e;n+=1){let o=CA(e,n,r);(o[0]?.reach??0)>(t[0]?.reach??0)&&(t=o)}return t}function CA(e,r,t){let n=Math.ceil(e/r),[o,s]=[(1e3-t)/r,_A/n],a=Math.min(OA,o/2,s/2-RA),i=a<Ct,u=i?Math.min(o/2,(s-vb)/2):a;return Array.from({length:e},(c,d)=>({x:t+o*(d%r+.5)-(r===1?24:0),y:s*(Math.floor(d/r)+.5)+(i?vb/2:0),reach:u}))}var qA=11,HA=16,DA=16,Br=6;function Ub(e,r,t=Br){return xb(e,e===t-1?Math.max(e,r):e)}var zA=4;function qt(e,r,t){let n=e.map((c,d)=>d).sort((c,d)=>e[d]-e[c]||c-d),[o,...s]=n;s.length>zA&&s.sort((c,d)=>c-d);let a=o===void 0?[]:[o,...s],i=kb(e.length),u=[];return a.forEach((c,d)=>{let l=i[d],m=l.reach*(r>4?.84:.8),f=((t[c]?.length??0)*qA+HA)/2,p=l.reach<Ct?0:f+DA,b=Math.max(l.reach*(r>4?.26:.31),p),h=r>1?(m-b)/(r-1):0;u[c]={x:l.x,y:l.y,rings:Array.from({length:r},(g,x)=>r===1?l.reach*.5:b+x*h),outskirts:l.reach,plate:l.reach<Ct?0:f}}),u}function Ht(e,r){return e.flatMap((t,n)=>t.rings.map((o,s)=>({instrument:n,generation:s,x:t.x,y:t.y,radius:o,label:n===ss(e)?r(s):""})))}function ss(e){return e.reduce((r,t,n)=>t.outskirts>(e[r]?.outskirts??0)?n:r,0)}var WA=[38,8];function Dt(e,r,t=WA){let n=os(7),o=new Map,s=r.map(()=>0),a=[],i=new Map(e.map(c=>[c.key,c]));for(let c of e){let d=r[c.instrument],l=GA(c,i,r,o,s,n);o.set(c.key,l);let m=c.ring<0?d.outskirts:d.rings[Math.min(c.ring,d.rings.length-1)],f=c.fixed??c.from,p=c.from?a.length*2.399963:0,b=c.from?3+.6*Math.sqrt(a.length):0,h=(f?.x??d.x+Math.cos(l)*m)+b*Math.cos(p),g=(f?.y??d.y+Math.sin(l)*m)+b*Math.sin(p),x=c.fixed?{fx:c.fixed.x,fy:c.fixed.y}:{};a.push({placed:c,centre:d,orbit:m,x:h,y:g,vx:0,vy:0,...x})}let u=cb(a).randomSource(os(3)).stop().alphaDecay(.012);return u.force("orbit",()=>a.forEach(mb)),u.force("plate",()=>a.forEach(fb)),u.force("labels",()=>{let c=r[ss(r)];for(let d of a)d.centre===c&&pb(d,t)}),u.force("backstops",()=>a.forEach(bb)),u.force("apart",ub(c=>c.placed.radius+(c.placed.ring<0?2.4:3.2)).strength(.9).iterations(a.length>150?2:3)),u.force("inside",()=>a.forEach(yb)),u.tick(a.length>150?130:320),new Map(a.map(c=>[c.placed.key,{x:c.x,y:c.y}]))}function GA(e,r,t,n,o,s){if(e.angle!==void 0)return e.angle;let a=t[e.instrument],i=a.x<1e3/2?Math.PI:0;if(e.ring<0){let d=e.side<0?-.62:.62,l=i===0?d:Math.PI-d*.4-Math.PI*(e.side<0?.62:0);return(i===0?l:e.side<0?-.72:.52)+(s()-.5)*1.1}let u=r.get(e.near);if(u){let d=e.ring===a.rings.length-1&&a.rings.length===Br?3.4:1.9;if(u.instrument===e.instrument)return(n.get(u.key)??0)+(s()-.5)*d;let l=t[u.instrument];return Math.atan2(l.y-a.y,l.x-a.x)+(s()-.5)*3.2}let c=o[e.instrument];return o[e.instrument]=c+1,c*2.399963+(e.instrument===ss(t)?2.6:3.3)}function _r(e,r,t){let{buckets:n,instrumentIds:o}=e,s=new Set([r]);for(let c of t){if(s.size===o.length)break;let d=n.positionStart[c+1]??0;for(let l=n.positionStart[c]??0;l<d;l+=1)n.openingSizeBase[l]!==0&&s.add(n.positionInstrument[l])}let[a,...i]=s,u=[a,...i.sort((c,d)=>c-d)].map(c=>o[c]??"");return u.length>3?`${u[0]} +${u.length-1} more`:u.join("+")}var as=class{constructor(r,t){this.count=r;this.nodes=t}count;nodes;#e=null;get(r){return this.#e??=this.makePlaces(),this.nodes[this.#e[r]??-1]?.key}makePlaces(){let r=new Int32Array(this.count).fill(-1);return this.nodes.forEach(({buckets:t},n)=>{for(let o of t)r[o]=n}),r}};function zt(e,r){return new as(e.buckets.count,r)}var $A=new WeakMap;function Wt({keyOf:e,...r}){return r}function Gt(e,r){return $A.get(e)?.[r]}var Sb=[(e,r,t)=>YA(t),(e,r)=>r<0?"":`i${e.nodes.leadInstrument[r]}`,()=>""];function Ab(e,r={}){for(let t of Sb){let n=VA(e,r,t);if(n.groups.length<=420||t===Sb.at(-1))return n}return{groups:[],groupOf:[]}}function VA(e,r,t){let{nodes:n}=e,o=r.alone??$t(e),s=new Map,a=[],i=Array.from({length:n.count},(d,l)=>l);i.sort((d,l)=>n.generation[d]-n.generation[l]||d-l);for(let d of i){let l=KA(e,d),m=l<0?"":a[l]?.key??"",f=n.leadInstrument[d],p=n.leadSide[d],b=n.generation[d],h=`c${f}:${p>0?"l":"s"}:${b}:${t(e,l,m)}`,g=!o.has(n.bucket[d])&&r.expanded?.has(h)?h:"",v=o.has(n.bucket[d])||g!==""?`b${n.bucket[d]}`:h,k=s.get(v);k||(k={key:v,nodes:[],instrument:f,side:p,generation:b,parent:m,opened:g,notionalUsd:0},s.set(v,k)),k.nodes.push(d),k.notionalUsd+=n.notionalUsd[d],a[d]=k}let u=[...s.values()],c=d=>n.firstActionTick[d.nodes[0]];return u.sort((d,l)=>c(d)-c(l)||d.nodes[0]-l.nodes[0]),{groups:u,groupOf:a}}function KA(e,r){let t=e.nodes.parentStart[r];return t===e.nodes.parentStart[r+1]?-1:e.nodes.parentNode[t]}function $t(e){let{nodes:r}=e;if(r.count<=120)return new Set(r.bucket);let t=Array.from({length:r.count},(n,o)=>o);return t.sort((n,o)=>r.notionalUsd[o]-r.notionalUsd[n]||n-o),new Set(t.slice(0,64).map(n=>r.bucket[n]))}function YA(e){let r=2166136261;for(let t=0;t<e.length;t+=1)r=Math.imul(r^e.charCodeAt(t),16777619);return(r>>>0).toString(36)}var jA=3,XA=150,QA=.6,JA=12;function wb(e,r,t,n){let o=new Map,s=(u,c,d,l,m)=>{if(c===d)return;let f=`${u}:${c}>${d}`,p=o.get(f),b=l+(p?.usd??0);o.set(f,{key:f,kind:u,from:c,to:d,usd:b,tick:Math.min(m,p?.tick??m),side:0,label:F(b)})},{nodes:a}=e;for(let u=0;u<a.count;u+=1){let c=t[u],d=a.triggerTick[u],l=a.parentStart[u],m=Math.min(a.parentStart[u+1],l+jA),f=a.count>XA?QA*(a.parentUsd[l]??0):0;for(let p=l;p<m;p+=1){if(a.parentUsd[p]<f)continue;let b=t[a.parentNode[p]];s("cause",b.key,c.key,a.parentUsd[p],d)}l===a.parentStart[u+1]&&a.cause[u]===0&&!it(e,u)&&s("shock",R(c.instrument),c.key,ZA(e,u),d)}for(let u of ew(r,e))o.set(u.key,u);for(let u of is(rw(e,t)))s("fund",u.from,Be,u.usd,u.tick);for(let u of is(tw(e,t)))s("vault",u.from,ge,u.usd,u.tick);let i=new Map(n.map(u=>[u.bucket,u.key]));for(let u of is(nw(e,t,i)))s("adl",u.from,u.to,u.usd,u.tick);return[...o.values()]}function ZA(e,r){for(let t=e.nodes.shareStart[r];t<e.nodes.shareStart[r+1];t+=1)if(e.nodes.shareNode[t]===-1)return Math.max(0,e.nodes.shareUsd[t]);return 0}function ew(e,r){return[...ln(e)].map(([t,{startMs:n,follows:o}])=>{let s=R(r.instrumentIds.indexOf(t)),a=Math.floor(n/r.tickMs),i={key:`shock:${Mr}>${s}`,kind:"shock",from:Mr,to:s,usd:0,tick:a,side:0,label:""};return o===null?i:{...i,label:`by correlation with ${o}`,quiet:!0}})}function us(e,r,t,n,o){let s=e.get(`${r}>${t}`);s?s.usd+=n:e.set(`${r}>${t}`,{from:r,to:t,usd:n,tick:o})}function is(e){return[...e.values()].sort((r,t)=>t.usd-r.usd||(r.from<t.from?-1:1)).slice(0,JA)}function cs(e,r,t){let n=$.indexOf(r);for(let o=0;o<e.log.count;o+=1)e.log.kind[o]===n&&t(o,s=>e.log.values[o*6+s])}function Vt(e,r,t){return t<0?void 0:r[e.buckets.node[t]]?.key}function rw(e,r){let t=new Map;return cs(e,"fund-paid",(n,o)=>{let s=Vt(e,r,e.log.bucket[n]);s&&us(t,s,Be,o(0),e.log.tick[n])}),t}function tw(e,r){let t=new Map;for(let n of["vault-took-over","vault-took"])cs(e,n,(o,s)=>{let a=Vt(e,r,e.log.bucket[o]),i=n==="vault-took"?Math.abs(s(0)*s(1)):s(1);a&&us(t,a,ge,i,e.log.tick[o])});return t}function nw(e,r,t){let n=new Map,{series:o}=e;return cs(e,"adl",(s,a)=>{let i=Math.min(e.log.tick[s],Math.max(0,o.ticks-1)),u=o.markUsd[i*o.instruments+e.log.instrument[s]],c=e.log.bucket[s],d=t.get(c)??Vt(e,r,c),l=e.log.other[s],m=l<0?ge:Vt(e,r,l);m&&d&&us(n,m,d,Math.abs(a(0))*u,e.log.tick[s])}),n}var Mb=5.9,Ib=17,ow=22,sw=9;function ds(e){if(!(e>0)||!Number.isFinite(e))return 1;let r=10**Math.floor(Math.log10(e));return([5,2,1].find(n=>n*r<=e*(1+1e-12))??1)*r}function Kt(e,r){let t=Mb*Math.sqrt(e/1e6),n=Mb*ds(ow/t),o=Ib*ds(sw/(Ib*r/1e6));return{areaFactor:n,widthFactor:o,areaSamplesUsd:Eb(s=>(s/n)**2*1e6,[5,10,17],e),widthSamplesUsd:Eb(s=>s/o*1e6,[1.4,6],r)}}function Eb(e,r,t){if(!(t>0))return[];let n=r.map(o=>ds(Math.min(e(o),t)));return n.filter((o,s)=>o!==n[s-1])}function se(e,r){return Math.max(Yp,e.areaFactor*Math.sqrt(Math.max(0,r)/1e6))}var aw=14,Tb=34,iw=6;function uw(e,r,t){let[n,o]=[t,-1];for(let s of Fb(e)){let a=Re(e,r,s)?.notionalUsd??0;a>n&&([n,o]=[a,s])}return{mostUsd:n>0?iw*n:Number.POSITIVE_INFINITY,measureUsd:n,measure:o}}function Fb({buckets:e,heldAccount:r}){let t=[];if(r<0)return t;for(let n=0;n<e.count;n+=1)e.account[n]===r&&t.push(n);return t}function Nb(e,r,t,n=new Set){let o=mw(e),s=m=>{if(e.buckets.node[m]>=0||Yt(e,r,m))return[];let f=Re(e,r,m),p=o.get(m),b=p?.tick??Number.POSITIVE_INFINITY;return f?[{key:`b${m}`,bucket:m,...f,adlTick:b,adlUsd:p?.usd??0}]:[]},a=[...new Set([...n,...Fb(e)])].sort((m,f)=>m-f).flatMap(s),i=new Set(a.map(({bucket:m})=>m)),u=[...o.keys()].filter(m=>!i.has(m)).flatMap(s);u.sort((m,f)=>f.adlUsd-m.adlUsd||m.bucket-f.bucket);let c=u.slice(0,aw);for(let m of o.keys())i.add(m);let{mostUsd:d}=uw(e,r,t),l=c.reduce((m,{notionalUsd:f})=>Math.max(m,f),d);return[...a,...c,...cw(e,r,l,i).flatMap(s)]}function cw(e,r,t,n){let{buckets:o}=e,s=Float64Array.from(r.instruments,u=>u.indexUsd),a=[],i=0;for(let u=0;u<o.count;u+=1){let c=dw(e,s,u);if(c<=i||c>t||o.node[u]>=0||n.has(u)||Yt(e,r,u))continue;let d=a.findIndex(l=>l.usd<c);a.splice(d<0?a.length:d,0,{bucket:u,usd:c}),a.length>Tb&&a.pop(),a.length===Tb&&(i=a.at(-1)?.usd??0)}return a.map(({bucket:u})=>u)}function dw({buckets:e},r,t){let n=0,o=e.positionStart[t+1];for(let s=e.positionStart[t];s<o;s+=1){let a=Math.abs(e.openingSizeBase[s])*(r[e.positionInstrument[s]]??0);a>n&&(n=a)}return n}function Yt(e,r,t){let n=e.buckets.account[t],o=r.accounts[n];return o?o.role==="maker":r.population?.balance==="maker"&&nr(e.accounts,n)==="maker"}var lw=$.indexOf("adl");function mw(e){let{log:r}=e,t=new Map;for(let n=0;n<r.count;n+=1){if(r.kind[n]!==lw)continue;let o=r.bucket[n],s=Math.abs(r.values[n*6]*r.values[n*6+1]),a=t.get(o);t.set(o,{tick:a?.tick??r.tick[n],usd:(a?.usd??0)+s})}return t}function Re(e,r,t){let{buckets:n}=e,o=null;for(let s=n.positionStart[t];s<n.positionStart[t+1];s+=1){let a=n.positionInstrument[s],i=n.openingSizeBase[s],u=Math.abs(i)*(r.instruments[a]?.indexUsd??0);u>(o?.notionalUsd??0)&&(o={instrument:a,side:Math.sign(i),notionalUsd:u})}return o}function jt({buckets:e,instrumentIds:r},t){let n=r.map(()=>0),o=t.instruments.map(s=>s.indexUsd);for(let s=0;s<(e.positionStart[e.count]??0);s+=1){let a=e.positionInstrument[s];n[a]=n[a]+Math.abs(e.openingSizeBase[s])*(o[a]??0)}return n}function Or(e,r,t={},n=new Set){let{groups:o,groupOf:s}=Ab(e,t),a=Nb(e,r,ls(o),n);return{run:e,scenario:r,groups:o,survivors:a,edges:wb(e,r,s,a)}}var ls=e=>e.reduce((r,t)=>Math.max(r,t.notionalUsd),0),fw=90,pw=.82;function bw(e){let r=Math.max(...e.map(({groups:a})=>a.length))>fw?pw:1,t=Math.max(...e.map(({groups:a})=>ls(a))),n=Math.max(...e.map(({survivors:a})=>ls(a))),s=e.flatMap(({edges:a})=>a.filter(i=>i.kind==="cause")).reduce((a,i)=>Math.max(a,i.usd),0);return Kt(Math.max(t/r**2,n),s)}function rr(e,r=bw(e),t=o=>o,n){let o=e.flatMap(({groups:l})=>l.map(m=>m.generation+1)),s=n?.rings??Math.min(Br,Math.max(1,...o)),a=n?.all??yw(e,s),i=new Map,u=l=>{let m=i.get(l.key);(!m||l.radius>m.radius)&&i.set(l.key,{...m??l,radius:l.radius})};for(let{groups:l}of e)for(let m of l)u(hw(m,r));for(let{survivors:l}of e)for(let m of l)u(gw(m,r));let c=Dt([...i.values()].map(t),a),d=Math.max(1,...o)-1;return{scales:r,rings:s,deepest:d,all:a,at:l=>c.get(l)??{x:0,y:0}}}function yw(e,r){let t=e.map(({run:o,scenario:s})=>jt(o,s)),n=(t[0]??[]).map((o,s)=>Math.max(...t.map(a=>a[s]??0)));return qt(n,r,e[0]?.run.instrumentIds??[])}function hw(e,r){let t=Math.min(e.generation,Br-1),n=se(r,e.notionalUsd);return{key:e.key,instrument:e.instrument,ring:t,radius:n,side:e.side,near:e.parent}}function gw(e,r){let t=se(r,e.notionalUsd);return{key:e.key,instrument:e.instrument,ring:-1,radius:t,side:e.side,near:""}}var xw=new WeakMap;var vw={alone:null,standing:new Set,sheetFor:e=>rr([e])};function Bb(e){let r=xw.get(e);if(!r)return vw;let t=Or(r.run,r.scenario),n=rr([t]),o=kw(t,n),s=[...o.values()].flatMap(({bucket:a})=>a??[]);return{alone:new Set([...$t(r.run),...$t(e)]),standing:new Set(s.filter(a=>(e.buckets.node[a]??-1)<0)),sheetFor:a=>rr([a],n.scales,i=>Uw(i,o.get(i.key),n),n)}}function kw({run:e,groups:r,survivors:t},{rings:n,at:o}){let s=new Map;for(let{key:a,nodes:i,instrument:u,generation:c}of r){let d=i.length===1?e.nodes.bucket[i[0]??-1]??null:null;s.set(a,{bucket:d,instrument:u,ring:Math.min(c,n-1),at:o(a)})}for(let{key:a,bucket:i,instrument:u}of t)s.set(a,{bucket:i,instrument:u,ring:-1,at:o(a)});return s}function Uw(e,r,{rings:t,all:n}){if(!r)return e;if(e.ring<0||Math.min(e.ring,t-1)===r.ring)return{...e,fixed:r.at};let o=n[e.instrument];return!o||e.instrument!==r.instrument?e:{...e,angle:Math.atan2(r.at.y-o.y,r.at.x-o.x)}}function Xt(e,r,t={}){let n=(t.expanded?.size??0)>0,o=Gt(e,"cascade");if(o&&!n)return o;let{alone:s,standing:a,sheetFor:i}=Bb(e),u=s?{...t,alone:s}:t,c=Or(e,r,u,a);if(!n)return _b(c,i(c));let d=i(Or(e,r,s?{alone:s}:{},a)),l=Xt(e,r),m=new Map(c.groups.map(f=>[f.key,f.opened]));return _b(c,rr([c],l.scales,f=>Sw(f,l,m),d))}function _b({run:e,scenario:r,groups:t,survivors:n,edges:o},{scales:s,rings:a,deepest:i,all:u,at:c}){let d=[..._t(e,r,u),...t.map(l=>({...ww(e,l,s),...c(l.key)})),...n.map(l=>({...Iw(e,l,s),...c(l.key)}))];return{which:"cascade",nodes:d,edges:o.map(({usd:l,...m})=>({...m,usd:l,width:Aw(m.kind,l,s)})),rings:Ht(u,l=>Ub(l,i,a)),scales:s,keyOf:zt(e,d),caption:Qp(e,r),levels:jp(e)}}function Sw(e,r,t){let n=t.get(e.key),o=r.nodes.find(a=>a.key===(n||e.key));if(!o)return e;let s={x:o.x,y:o.y};return n?{...e,from:s}:{...e,fixed:s}}function Aw(e,r,t){let n=t.widthFactor*r/1e6;return e==="adl"||e==="vault"?1.1:Math.min(e==="cause"?9:5,Math.max(.55,n*(e==="fund"||e==="shock"?.6:1)))}function tr(e,r){let t=nr(e.accounts,e.buckets.account[r]),n=e.buckets.isolated[r];return n<0?t:`${t}/${e.instrumentIds[n]}`}var Ob=(e,r)=>(e.buckets.isolated[r]??-1)>=0;function ww(e,r,t){let{nodes:n}=e,o=r.nodes.map(c=>n.firstActionTick[c]),s=Math.min(...o),a=r.nodes.length===1,i=r.nodes.map(c=>n.bucket[c]),u=i[0];return{key:r.key,kind:a?"account":"cohort",radius:se(t,r.notionalUsd),label:a?tr(e,u):`${r.nodes.length.toLocaleString("en-US")} accounts`,detail:`${F(r.notionalUsd)} ${_r(e,r.instrument,i)}, ${a?"fell at":"fell from"} ${Ar(s*e.tickMs)}`,generation:r.generation,side:r.side,instrument:r.instrument,notionalUsd:r.notionalUsd,...a&&Ob(e,u)?{isolated:!0}:{},buckets:i,firstTick:s,lastTick:Math.max(...o),adlTick:Number.POSITIVE_INFINITY}}var Mw=e=>e.replace("+",", also ");function Iw(e,r,t){return{key:r.key,kind:"survivor",radius:se(t,r.notionalUsd),label:tr(e,r.bucket),detail:`${F(r.notionalUsd)} ${Mw(_r(e,r.instrument,[r.bucket]))}`,generation:-1,side:r.side,instrument:r.instrument,notionalUsd:r.notionalUsd,...Ob(e,r.bucket)?{isolated:!0}:{},buckets:[r.bucket],firstTick:Number.POSITIVE_INFINITY,lastTick:Number.POSITIVE_INFINITY,adlTick:r.adlTick,...e.heldAccount>=0&&e.buckets.account[r.bucket]===e.heldAccount?{held:!0}:{}}}function Qt(e,r,t,n){let o=e.buckets.positionStart[t+1];for(let s=e.buckets.positionStart[t];s<o;s+=1){let a=e.buckets.positionInstrument[s];n(a,e.buckets.openingSizeBase[s]*(r.instruments[a]?.indexUsd??0))}}function Jt(e,r){let{account:t,count:n}=e.buckets,o=[];for(let s=0;s<n;s+=1)(s===n-1||t[s]<r.accounts.length)&&Yt(e,r,s)&&o.push(s);return o}function Pb(e,r,t){let n=e.instrumentIds.map(()=>0),o=e.instrumentIds.map(()=>0);for(let m of t)Qt(e,r,m,(f,p)=>{let b=p>0?n:o;b[f]=b[f]+Math.abs(p)});let s=m=>n[m]+o[m],a=e.instrumentIds.map((m,f)=>f).sort((m,f)=>s(f)-s(m)||m-f),i=(m,f)=>{let p=b=>F(f.reduce((h,g)=>h+b[g],0));return`${m} ${p(n)} long and ${p(o)} short`},u=a.slice(0,Rb).map(m=>i(e.instrumentIds[m]??"",[m])),c=a.slice(Rb);c.length>0&&u.push(i(`${c.length} more`,c));let d=Jt(e,r).filter(m=>Re(e,r,m)!==null).length,l=d===0?"":` Not drawn: the market ${d===1?"maker, who holds":"makers, who hold"} the other side.`;return`Before the shock: ${u.join("; ")}.${l}`}var Rb=3;var Ew=.2;function Lb(e,r){return e.flatMap(t=>[...t.exposure].flatMap((n,o)=>{if(o!==t.instrument&&Math.abs(n)<Ew*t.notionalUsd)return[];let s=`position:${t.key}>${R(o)}`,a=Math.min(7,Math.max(.55,r*Math.abs(n)/1e6)),i=`${n>0?"long":"short"} ${F(Math.abs(n))}`;return[{key:s,kind:"position",from:t.key,to:R(o),usd:Math.abs(n),width:a,tick:0,side:Math.sign(n),label:i}]}))}function Cb(e){let{matrix:r,stress:t}=e.correlation,n=[];return e.instruments.forEach((o,s)=>{for(let a=s+1;a<e.instruments.length;a+=1){let i=(1-t)*(r[s]?.[a]??0)+t;if(i===0)continue;let u=`\u03C1 ${i.toFixed(2).replace("-","\u2212")}`,c=`correlation:${R(s)}>${R(a)}`;n.push({key:c,kind:"correlation",from:R(s),to:R(a),usd:0,width:.6+2.4*Math.abs(i),tick:0,side:Math.sign(i),label:u})}}),n}function qb(e,r){return[...r.venue.fund?["fund"]:[],...e.summary.vault?["vault"]:[]].flatMap(n=>e.instrumentIds.map((o,s)=>{let a=n==="fund"?Be:ge;return{key:`${n}:${a}>${R(s)}`,kind:n,from:a,to:R(s),usd:0,width:.8,tick:0,side:0,label:""}}))}var Tw=44,Fw=120,ae=[3,7,15,30];function Db(e,r){let t=Nw(e,r),n=t.filter(u=>u>0).length,o=Bw(t,n<=Fw?n:Tw),s=o.map(u=>Hb(e,r,u,`b${u}`,tr(e,u))),a=new Set(o),i=new Map;for(let u=0;u<t.length;u+=1){if(t[u]===0||a.has(u))continue;let c=_w(e,r,u,t[u]),d=i.get(c);if(!d){i.set(c,Hb(e,r,u,c,tr(e,u)));continue}d.buckets.push(u),d.notionalUsd+=t[u],Wb(e,r,u,d.exposure)}for(let u of i.values())u.buckets.length>1&&(u.label=`${u.buckets.length.toLocaleString("en-US")} accounts`);return[...s,...i.values()]}function Nw(e,r){let{buckets:t}=e,n=Float64Array.from(r.instruments,s=>s.indexUsd),o=new Float64Array(t.count);for(let s=0;s<o.length;s+=1){let a=t.positionStart[s+1],i=0;for(let u=t.positionStart[s];u<a;u+=1)i+=Math.abs(t.openingSizeBase[u])*(n[t.positionInstrument[u]]??0);o[s]=i}for(let s of Jt(e,r))o[s]=0;return o}function Bw(e,r){let t=[],n=0;for(let o=0;o<e.length;o+=1){let s=e[o];if(s===0||t.length===r&&s<=n)continue;let a=t.length;for(;a>0&&e[t[a-1]]<s;)a-=1;t.splice(a,0,o),t.length>r&&t.pop(),n=e[t.at(-1)]}return t}function zb(e,r,t){let n=e.buckets.openingCollateralUsd[r],o=t/Math.max(n,1e-9),s=0;for(let a of ae)o>=a&&(s+=1);return s}function _w(e,r,t,n){let o=Re(e,r,t),s=Math.min(7,Math.max(0,Math.floor(Math.log10(Math.max(1,n)))));return`m${o?.instrument}:${(o?.side??1)>0?"l":"s"}:${zb(e,t,n)}:${s}`}function Hb(e,r,t,n,o){let s=Re(e,r,t)??{instrument:0,side:1,notionalUsd:0},a=new Float64Array(e.instrumentIds.length);Wb(e,r,t,a);let i=a.reduce((u,c)=>u+Math.abs(c),0);return{key:n,buckets:[t],...s,band:zb(e,t,i),notionalUsd:i,exposure:a,label:o}}function Wb(e,r,t,n){Qt(e,r,t,(o,s)=>{n[o]=n[o]+s})}var Ow=.618034,Rw=[82,24],Gb=.16;function ms(e,r){let t=Gt(e,"market");if(t)return t;let n=Db(e,r),o=n.reduce((m,f)=>Math.max(m,f.notionalUsd),0),s=Kt(o,o),a=ae.length+1,i=qt(jt(e,r),a,e.instrumentIds),u=_t(e,r,i,"start").filter(m=>m.kind!=="shock"),c=Pw(n,i,s),d=[...u,...n.map(m=>({key:m.key,kind:m.buckets.length>1?"cohort":"account",x:c.get(m.key)?.x??0,y:c.get(m.key)?.y??0,radius:se(s,m.notionalUsd),label:m.label,detail:`${F(m.notionalUsd)} ${_r(e,m.instrument,m.buckets)}, ${Vb(ae.length-m.band)}`,generation:-1,side:m.side,instrument:m.instrument,notionalUsd:m.notionalUsd,buckets:m.buckets,firstTick:$b(e,m.buckets,Math.min),lastTick:$b(e,m.buckets,Math.max),adlTick:Number.POSITIVE_INFINITY}))],l=[...Lb(n,s.widthFactor),...Cb(r),...qb(e,r)];return{which:"market",nodes:d,edges:l,rings:Ht(i,Vb),scales:s,keyOf:zt(e,d),caption:Pb(e,r,n.flatMap(({buckets:m})=>m)),levels:Xp(e)}}function $b(e,r,t){let n=r.map(o=>{let s=e.buckets.node[o];return s<0?Number.POSITIVE_INFINITY:e.nodes.firstActionTick[s]});return n.reduce((o,s)=>t(o,s),n[0]??Number.POSITIVE_INFINITY)}function Pw(e,r,t){let n=new Map,o=e.map(s=>{let a=ae.length-s.band,i=`${s.instrument}:${s.side}:${a}`,u=n.get(i)??0;n.set(i,u+1);let c=(.5+.27*a+u*Ow)%1,d=(s.side>0?-1:1)*(Gb+(Math.PI-2*Gb)*c),l=se(t,s.notionalUsd)+1.5;return{key:s.key,instrument:s.instrument,ring:a,radius:l,side:s.side,near:"",angle:d}});return Dt(o,r,Rw)}function Vb(e){let r=ae[ae.length-e-1],t=ae[ae.length-e];return r===void 0?`under ${t}x`:t===void 0?`over ${r}x`:`${r}x to ${t}x`}var Zt=class{nextTick=0;nextNode=0;cut({series:r,nodes:t},n){let o=this.nextTick,s=n+1-o,a=u=>{let c=u.length/r.ticks;return u.slice(o*c,(n+1)*c)},i=t.slice(this.nextNode);return this.nextTick=n+1,this.nextNode=t.length,{fromTick:o,ticks:s,instruments:r.instruments,series:{indexUsd:a(r.indexUsd),markUsd:a(r.markUsd),bookUsd:a(r.bookUsd),shockBookUsd:a(r.shockBookUsd),fundUsd:a(r.fundUsd),vaultEquityUsd:a(r.vaultEquityUsd)},fellTick:Uint32Array.from(i,u=>u.firstActionTick),fellGeneration:Uint8Array.from(i,u=>Math.min(255,u.generation)),fellUsd:Float64Array.from(i,u=>u.notionalUsd)}}};function en(e){let r=new Set;return fs(e,r),[...r]}function fs(e,r){if(!(typeof e!="object"||e===null)){if(ArrayBuffer.isView(e)){Lw(e.buffer)&&r.add(e.buffer);return}if(Array.isArray(e)){if(typeof e[0]=="object")for(let t of e)fs(t,r);return}for(let t of Object.values(e))fs(t,r)}}function Lw(e){return Object.prototype.toString.call(e)==="[object ArrayBuffer]"}var Cw=60;function Kb(e,r,t){let n=new Zt,o=t,s=null,a=(i,u)=>{if(!s)return;let{soFar:c,ticks:d}=s,l=n.cut(c,i),m={tick:i,ticks:d,fell:c.nodes.length,chunk:l,isFolding:u};e.post({kind:"progress",epoch:r,progress:m},en(l))};return{heard(i,u,c){s={soFar:c,ticks:u};let d=e.nowMs();d-o<Cw||(o=d,a(i,!1))},rest:i=>a(i,!0)}}var qw=5e4;function Yb(e){e.post({kind:"ready",protocol:6,engine:vr},[])}var jb=()=>({runner:null,market:null});function Xb(e,r,t){let n=t.market;t.market=null,n&&r.post({kind:"market",epoch:e,market:n()},[])}function Qb(e,r,t){let{epoch:n,scenario:o,hold:s}=e;r.post({kind:"heard",epoch:n},[]),t.market=null;let a=r.nowMs();try{t.runner?t.runner.load(o):t.runner=Et(Ge(o));let i=t.runner.compiled.bucketCount>qw,u=Kb(r,n,a),c=t.runner.run({...s===void 0?{}:{hold:s},onProgress:(f,p,b,h)=>(u.heard(f,p,h),!0)});i&&u.rest(c.summary.ticks-1);let d=r.nowMs()-a,l=i?{cascade:Wt(Xt(c,o)),bands:Do(c,o)}:null;t.market=i?()=>Wt(ms(c,o)):null;let m=i?structuredClone(c):c;r.post({kind:"done",epoch:n,run:m,elapsedMs:d,folded:l},en(m))}catch(i){Zb(i,n,r,t)}}function Jb(e,r,t){let{epoch:n,scenario:o,regret:s}=e;r.post({kind:"heard",epoch:n},[]);try{let a=t.runner??Et(Ge(o));t.runner=a;let i=a.compiled.scenarioHash!==sr(o);(i||s)&&(t.market=null),i&&a.load(o);let u=jo(a.compiled),c=s?a.run({regret:s,onProgress:Dw(r,n)}).waves:null;r.post({kind:"studied",epoch:n,study:{instruments:u,waves:c}},[])}catch(a){Zb(a,n,r,t)}}var Hw=60;function Dw(e,r){let t=e.nowMs();return(n,o)=>{let s=e.nowMs();return s-t<Hw||(t=s,e.post({kind:"studying",epoch:r,tick:n,ticks:o},[])),!0}}function Zb(e,r,t,n){n.runner=null,n.market=null;let o=e instanceof Error?e.message:String(e);t.post({kind:"failed",epoch:r,error:{code:"engine",message:`The engine stopped: ${o}`}},[])}var zw=1200,t0=globalThis,rn={post:(e,r)=>t0.postMessage(e,r),nowMs:()=>performance.now()},ps=jb(),e0,r0=0;t0.addEventListener("message",({data:e})=>{clearTimeout(e0),e.kind==="study"?Jb(e,rn,ps):(r0=e.epoch,Qb(e,rn,ps)),e0=setTimeout(()=>Xb(r0,rn,ps),zw)});Yb(rn);
