/*! Shockgraph engine 0.1.0, MIT. Made by scripts/engineRelease.ts; never changed. */
var Qb=Object.create;var cs=Object.defineProperty;var Jb=Object.getOwnPropertyDescriptor;var Zb=Object.getOwnPropertyNames;var e0=Object.getPrototypeOf,r0=Object.prototype.hasOwnProperty;var y=(e,r)=>()=>{try{return r||e((r={exports:{}}).exports,r),r.exports}catch(t){throw r=0,t}};var t0=(e,r,t,n)=>{if(r&&typeof r=="object"||typeof r=="function")for(let o of Zb(r))!r0.call(e,o)&&o!==t&&cs(e,o,{get:()=>r[o],enumerable:!(n=Jb(r,o))||n.enumerable});return e};var Nr=(e,r,t)=>(t=e!=null?Qb(e0(e)):{},t0(r||!e||!e.__esModule?cs(t,"default",{value:e,enumerable:!0}):t,e));var Is=y((Z6,Ms)=>{"use strict";/**
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
*/function h0(e){return e!==e}Ms.exports=h0});var ge=y((ew,Es)=>{"use strict";/**
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
*/var g0=Is();Es.exports=g0});var Fs=y((rw,Ts)=>{"use strict";/**
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
*/var x0=Math.floor;Ts.exports=x0});var un=y((tw,Ns)=>{"use strict";/**
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
*/var v0=Fs();Ns.exports=v0});var _s=y((nw,Bs)=>{"use strict";/**
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
*/var U0=Math.ceil;Bs.exports=U0});var Rs=y((ow,Os)=>{"use strict";/**
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
*/var k0=_s();Os.exports=k0});var Ls=y((sw,Ps)=>{"use strict";/**
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
*/var S0=un(),A0=Rs();function w0(e){return e<0?A0(e):S0(e)}Ps.exports=w0});var qs=y((aw,Cs)=>{"use strict";/**
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
*/var M0=Ls();Cs.exports=M0});var Ds=y((iw,Hs)=>{"use strict";/**
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
*/Hs.exports=Number});var Ws=y((uw,zs)=>{"use strict";/**
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
*/var I0=Ds();zs.exports=I0});var xe=y((cw,Gs)=>{"use strict";/**
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
*/var E0=Ws(),T0=E0.NEGATIVE_INFINITY;Gs.exports=T0});var ie=y((dw,$s)=>{"use strict";/**
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
*/var F0=Number.POSITIVE_INFINITY;$s.exports=F0});var Ce=y((lw,Vs)=>{"use strict";/**
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
*/var N0=1023;Vs.exports=N0});var cn=y((mw,Ks)=>{"use strict";/**
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
*/var B0=1023;Ks.exports=B0});var js=y((fw,Ys)=>{"use strict";/**
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
*/var _0=-1023;Ys.exports=_0});var Qs=y((pw,Xs)=>{"use strict";/**
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
*/var O0=-1074;Xs.exports=O0});var Zs=y((bw,Js)=>{"use strict";/**
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
*/var R0=ie(),P0=xe();function L0(e){return e===R0||e===P0}Js.exports=L0});var qr=y((yw,ea)=>{"use strict";/**
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
*/var C0=Zs();ea.exports=C0});var ta=y((hw,ra)=>{"use strict";/**
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
*/var q0=2147483648;ra.exports=q0});var sr=y((gw,na)=>{"use strict";/**
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
*/var H0=2147483647;na.exports=H0});var sa=y((xw,oa)=>{"use strict";/**
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
*/var D0=typeof Object.defineProperty=="function"?Object.defineProperty:null;oa.exports=D0});var ia=y((vw,aa)=>{"use strict";/**
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
*/var z0=sa();function W0(){try{return z0({},"x",{}),!0}catch{return!1}}aa.exports=W0});var ca=y((Uw,ua)=>{"use strict";/**
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
*/var G0=Object.defineProperty;ua.exports=G0});var dn=y((kw,da)=>{"use strict";/**
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
*/function $0(e){return typeof e=="number"}da.exports=$0});var ln=y((Sw,ma)=>{"use strict";/**
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
*/function V0(e){return e[0]==="-"}function la(e){var r="",t;for(t=0;t<e;t++)r+="0";return r}function K0(e,r,t){var n=!1,o=r-e.length;return o<0||(V0(e)&&(n=!0,e=e.substr(1)),e=t?e+la(o):la(o)+e,n&&(e="-"+e)),e}ma.exports=K0});var ya=y((Aw,ba)=>{"use strict";/**
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
*/var Y0=dn(),fa=ln(),j0=String.prototype.toLowerCase,pa=String.prototype.toUpperCase;function X0(e){var r,t,n;switch(e.specifier){case"b":r=2;break;case"o":r=8;break;case"x":case"X":r=16;break;default:r=10;break}if(t=e.arg,n=parseInt(t,10),!isFinite(n)){if(!Y0(t))throw new Error("invalid integer. Value: "+t);n=0}return n<0&&(e.specifier==="u"||r!==10)&&(n=4294967295+n+1),n<0?(t=(-n).toString(r),e.precision&&(t=fa(t,e.precision,e.padRight)),t="-"+t):(t=n.toString(r),!n&&!e.precision?t="":e.precision&&(t=fa(t,e.precision,e.padRight)),e.sign&&(t=e.sign+t)),r===16&&(e.alternate&&(t="0x"+t),t=e.specifier===pa.call(e.specifier)?pa.call(t):j0.call(t)),r===8&&e.alternate&&t.charAt(0)!=="0"&&(t="0"+t),t}ba.exports=X0});var ga=y((ww,ha)=>{"use strict";/**
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
*/function Q0(e){return typeof e=="string"}ha.exports=Q0});var Ua=y((Mw,va)=>{"use strict";/**
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
*/var J0=Math.abs,Z0=String.prototype.toLowerCase,xa=String.prototype.toUpperCase,ve=String.prototype.replace,ey=/e\+(\d)$/,ry=/e-(\d)$/,ty=/^(\d+)$/,ny=/^(\d+)e/,oy=/\.0$/,sy=/\.0*e/,ay=/(\..*[^0])0*e/;function iy(e,r){var t,n;switch(r.specifier){case"e":case"E":n=e.toExponential(r.precision);break;case"f":case"F":n=e.toFixed(r.precision);break;case"g":case"G":J0(e)<1e-4?(t=r.precision,t>0&&(t-=1),n=e.toExponential(t)):n=e.toPrecision(r.precision),r.alternate||(n=ve.call(n,ay,"$1e"),n=ve.call(n,sy,"e"),n=ve.call(n,oy,""));break;default:throw new Error("invalid double notation. Value: "+r.specifier)}return n=ve.call(n,ey,"e+0$1"),n=ve.call(n,ry,"e-0$1"),r.alternate&&(n=ve.call(n,ty,"$1."),n=ve.call(n,ny,"$1.e")),e>=0&&r.sign&&(n=r.sign+n),n=r.specifier===xa.call(r.specifier)?xa.call(n):Z0.call(n),n}va.exports=iy});var Aa=y((Iw,Sa)=>{"use strict";/**
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
*/function ka(e){var r="",t;for(t=0;t<e;t++)r+=" ";return r}function uy(e,r,t){var n=r-e.length;return n<0||(e=t?e+ka(n):ka(n)+e),e}Sa.exports=uy});var Ma=y((Ew,wa)=>{"use strict";/**
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
*/var cy=ya(),dy=ga(),ly=dn(),my=Ua(),fy=Aa(),py=ln(),by=String.fromCharCode,yy=Array.isArray;function Hr(e){return e!==e}function hy(e){var r={};return r.specifier=e.specifier,r.precision=e.precision===void 0?1:e.precision,r.width=e.width,r.flags=e.flags||"",r.mapping=e.mapping,r}function gy(e){var r,t,n,o,s,a,i,u,c,d;if(!yy(e))throw new TypeError("invalid argument. First argument must be an array. Value: `"+e+"`.");for(a="",i=1,c=0;c<e.length;c++)if(n=e[c],dy(n))a+=n;else{if(r=n.precision!==void 0,n=hy(n),!n.specifier)throw new TypeError("invalid argument. Token is missing `specifier` property. Index: `"+c+"`. Value: `"+n+"`.");for(n.mapping&&(i=n.mapping),t=n.flags,d=0;d<t.length;d++)switch(o=t.charAt(d),o){case" ":n.sign=" ";break;case"+":n.sign="+";break;case"-":n.padRight=!0,n.padZeros=!1;break;case"0":n.padZeros=t.indexOf("-")<0;break;case"#":n.alternate=!0;break;default:throw new Error("invalid flag: "+o)}if(n.width==="*"){if(n.width=parseInt(arguments[i],10),i+=1,Hr(n.width))throw new TypeError("the argument for * width at position "+i+" is not a number. Value: `"+n.width+"`.");n.width<0&&(n.padRight=!0,n.width=-n.width)}if(r&&n.precision==="*"){if(n.precision=parseInt(arguments[i],10),i+=1,Hr(n.precision))throw new TypeError("the argument for * precision at position "+i+" is not a number. Value: `"+n.precision+"`.");n.precision<0&&(n.precision=1,r=!1)}switch(n.arg=arguments[i],n.specifier){case"b":case"o":case"x":case"X":case"d":case"i":case"u":r&&(n.padZeros=!1),n.arg=cy(n);break;case"s":n.maxWidth=r?n.precision:-1,n.arg=String(n.arg);break;case"c":if(!Hr(n.arg)){if(s=parseInt(n.arg,10),s<0||s>127)throw new Error("invalid character code. Value: "+n.arg);n.arg=Hr(s)?String(n.arg):by(s)}break;case"e":case"E":case"f":case"F":case"g":case"G":if(r||(n.precision=6),u=parseFloat(n.arg),!isFinite(u)){if(!ly(n.arg))throw new Error("invalid floating-point number. Value: "+a);u=n.arg,n.padZeros=!1}n.arg=my(u,n);break;default:throw new Error("invalid specifier: "+n.specifier)}n.maxWidth>=0&&n.arg.length>n.maxWidth&&(n.arg=n.arg.substring(0,n.maxWidth)),n.padZeros?n.arg=py(n.arg,n.width||n.precision,n.padRight):n.width&&(n.arg=fy(n.arg,n.width,n.padRight)),a+=n.arg||"",i+=1}return a}wa.exports=gy});var Ea=y((Tw,Ia)=>{"use strict";/**
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
*/var xy=Ma();Ia.exports=xy});var Fa=y((Fw,Ta)=>{"use strict";/**
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
*/var Dr=/%(?:([1-9]\d*)\$)?([0 +\-#]*)(\*|\d+)?(?:(\.)(\*|\d+)?)?[hlL]?([%A-Za-z])/g;function vy(e){var r={mapping:e[1]?parseInt(e[1],10):void 0,flags:e[2],width:e[3],precision:e[5],specifier:e[6]};return e[4]==="."&&e[5]===void 0&&(r.precision="1"),r}function Uy(e){var r,t,n,o;for(t=[],o=0,n=Dr.exec(e);n;)r=e.slice(o,Dr.lastIndex-n[0].length),r.length&&t.push(r),n[6]==="%"?t.push("%"):t.push(vy(n)),o=Dr.lastIndex,n=Dr.exec(e);return r=e.slice(o),r.length&&t.push(r),t}Ta.exports=Uy});var Ba=y((Nw,Na)=>{"use strict";/**
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
*/var ky=Fa();Na.exports=ky});var Oa=y((Bw,_a)=>{"use strict";/**
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
*/function Sy(e){return typeof e=="string"}_a.exports=Sy});var La=y((_w,Pa)=>{"use strict";/**
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
*/var Ay=Ea(),wy=Ba(),My=Oa();function Ra(e){var r,t;if(!My(e))throw new TypeError(Ra("invalid argument. First argument must be a string. Value: `%s`.",e));for(r=[wy(e)],t=1;t<arguments.length;t++)r.push(arguments[t]);return Ay.apply(null,r)}Pa.exports=Ra});var qa=y((Ow,Ca)=>{"use strict";/**
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
*/var Iy=La();Ca.exports=Iy});var $a=y((Rw,Ga)=>{"use strict";/**
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
*/var Ha=qa(),qe=Object.prototype,Da=qe.toString,za=qe.__defineGetter__,Wa=qe.__defineSetter__,Ey=qe.__lookupGetter__,Ty=qe.__lookupSetter__;function Fy(e,r,t){var n,o,s,a;if(typeof e!="object"||e===null||Da.call(e)==="[object Array]")throw new TypeError(Ha("invalid argument. First argument must be an object. Value: `%s`.",e));if(typeof t!="object"||t===null||Da.call(t)==="[object Array]")throw new TypeError(Ha("invalid argument. Property descriptor must be an object. Value: `%s`.",t));if(o="value"in t,o&&(Ey.call(e,r)||Ty.call(e,r)?(n=e.__proto__,e.__proto__=qe,delete e[r],e[r]=t.value,e.__proto__=n):e[r]=t.value),s="get"in t,a="set"in t,o&&(s||a))throw new Error("invalid argument. Cannot specify one or more accessors and a value or writable attribute in the property descriptor.");return s&&za&&za.call(e,r,t.get),a&&Wa&&Wa.call(e,r,t.set),e}Ga.exports=Fy});var Ka=y((Pw,Va)=>{"use strict";/**
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
*/var Ny=ia(),By=ca(),_y=$a(),mn;Ny()?mn=By:mn=_y;Va.exports=mn});var ja=y((Lw,Ya)=>{"use strict";/**
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
*/var Oy=Ka();function Ry(e,r,t){Oy(e,r,{configurable:!1,enumerable:!1,writable:!1,value:t})}Ya.exports=Ry});var fn=y((Cw,Xa)=>{"use strict";/**
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
*/var Py=ja();Xa.exports=Py});var Ja=y((qw,Qa)=>{"use strict";/**
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
*/function Ly(){return typeof Symbol=="function"&&typeof Symbol("foo")=="symbol"}Qa.exports=Ly});var ei=y((Hw,Za)=>{"use strict";/**
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
*/var Cy=Ja();Za.exports=Cy});var ti=y((Dw,ri)=>{"use strict";/**
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
*/var qy=ei(),Hy=qy();function Dy(){return Hy&&typeof Symbol.toStringTag=="symbol"}ri.exports=Dy});var oi=y((zw,ni)=>{"use strict";/**
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
*/var zy=ti();ni.exports=zy});var pn=y((Ww,si)=>{"use strict";/**
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
*/var Wy=Object.prototype.toString;si.exports=Wy});var ii=y((Gw,ai)=>{"use strict";/**
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
*/var Gy=pn();function $y(e){return Gy.call(e)}ai.exports=$y});var ci=y(($w,ui)=>{"use strict";/**
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
*/var Vy=Object.prototype.hasOwnProperty;function Ky(e,r){return e==null?!1:Vy.call(e,r)}ui.exports=Ky});var li=y((Vw,di)=>{"use strict";/**
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
*/var Yy=ci();di.exports=Yy});var fi=y((Kw,mi)=>{"use strict";/**
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
*/var jy=typeof Symbol=="function"?Symbol:void 0;mi.exports=jy});var bi=y((Yw,pi)=>{"use strict";/**
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
*/var Xy=fi();pi.exports=Xy});var gi=y((jw,hi)=>{"use strict";/**
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
*/var yi=bi(),Qy=typeof yi=="function"?yi.toStringTag:"";hi.exports=Qy});var vi=y((Xw,xi)=>{"use strict";/**
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
*/var Jy=li(),ar=gi(),bn=pn();function Zy(e){var r,t,n;if(e==null)return bn.call(e);t=e[ar],r=Jy(e,ar);try{e[ar]=void 0}catch{return bn.call(e)}return n=bn.call(e),r?e[ar]=t:delete e[ar],n}xi.exports=Zy});var ir=y((Qw,Ui)=>{"use strict";/**
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
*/var eh=oi(),rh=ii(),th=vi(),yn;eh()?yn=th:yn=rh;Ui.exports=yn});var Si=y((Jw,ki)=>{"use strict";/**
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
*/var nh=ir(),oh=typeof Uint32Array=="function";function sh(e){return oh&&e instanceof Uint32Array||nh(e)==="[object Uint32Array]"}ki.exports=sh});var wi=y((Zw,Ai)=>{"use strict";/**
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
*/var ah=Si();Ai.exports=ah});var Ii=y((eM,Mi)=>{"use strict";/**
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
*/var ih=4294967295;Mi.exports=ih});var Ti=y((rM,Ei)=>{"use strict";/**
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
*/var uh=typeof Uint32Array=="function"?Uint32Array:null;Ei.exports=uh});var Bi=y((tM,Ni)=>{"use strict";/**
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
*/var ch=wi(),hn=Ii(),Fi=Ti();function dh(){var e,r;if(typeof Fi!="function")return!1;try{r=[1,3.14,-3.14,hn+1,hn+2],r=new Fi(r),e=ch(r)&&r[0]===1&&r[1]===3&&r[2]===hn-2&&r[3]===0&&r[4]===1}catch{e=!1}return e}Ni.exports=dh});var Oi=y((nM,_i)=>{"use strict";/**
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
*/var lh=Bi();_i.exports=lh});var Pi=y((oM,Ri)=>{"use strict";/**
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
*/var mh=typeof Uint32Array=="function"?Uint32Array:void 0;Ri.exports=mh});var Ci=y((sM,Li)=>{"use strict";/**
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
*/function fh(){throw new Error("not implemented")}Li.exports=fh});var He=y((aM,qi)=>{"use strict";/**
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
*/var ph=Oi(),bh=Pi(),yh=Ci(),gn;ph()?gn=bh:gn=yh;qi.exports=gn});var Di=y((iM,Hi)=>{"use strict";/**
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
*/var hh=ir(),gh=typeof Float64Array=="function";function xh(e){return gh&&e instanceof Float64Array||hh(e)==="[object Float64Array]"}Hi.exports=xh});var Wi=y((uM,zi)=>{"use strict";/**
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
*/var vh=Di();zi.exports=vh});var $i=y((cM,Gi)=>{"use strict";/**
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
*/var Uh=typeof Float64Array=="function"?Float64Array:null;Gi.exports=Uh});var Yi=y((dM,Ki)=>{"use strict";/**
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
*/var kh=Wi(),Vi=$i();function Sh(){var e,r;if(typeof Vi!="function")return!1;try{r=new Vi([1,3.14,-3.14,NaN]),e=kh(r)&&r[0]===1&&r[1]===3.14&&r[2]===-3.14&&r[3]!==r[3]}catch{e=!1}return e}Ki.exports=Sh});var Xi=y((lM,ji)=>{"use strict";/**
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
*/var Ah=Yi();ji.exports=Ah});var Ji=y((mM,Qi)=>{"use strict";/**
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
*/var wh=typeof Float64Array=="function"?Float64Array:void 0;Qi.exports=wh});var eu=y((fM,Zi)=>{"use strict";/**
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
*/function Mh(){throw new Error("not implemented")}Zi.exports=Mh});var De=y((pM,ru)=>{"use strict";/**
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
*/var Ih=Xi(),Eh=Ji(),Th=eu(),xn;Ih()?xn=Eh:xn=Th;ru.exports=xn});var nu=y((bM,tu)=>{"use strict";/**
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
*/var Fh=ir(),Nh=typeof Uint8Array=="function";function Bh(e){return Nh&&e instanceof Uint8Array||Fh(e)==="[object Uint8Array]"}tu.exports=Bh});var su=y((yM,ou)=>{"use strict";/**
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
*/var _h=nu();ou.exports=_h});var iu=y((hM,au)=>{"use strict";/**
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
*/var Oh=255;au.exports=Oh});var cu=y((gM,uu)=>{"use strict";/**
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
*/var Rh=typeof Uint8Array=="function"?Uint8Array:null;uu.exports=Rh});var mu=y((xM,lu)=>{"use strict";/**
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
*/var Ph=su(),vn=iu(),du=cu();function Lh(){var e,r;if(typeof du!="function")return!1;try{r=[1,3.14,-3.14,vn+1,vn+2],r=new du(r),e=Ph(r)&&r[0]===1&&r[1]===3&&r[2]===vn-2&&r[3]===0&&r[4]===1}catch{e=!1}return e}lu.exports=Lh});var pu=y((vM,fu)=>{"use strict";/**
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
*/var Ch=mu();fu.exports=Ch});var yu=y((UM,bu)=>{"use strict";/**
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
*/var qh=typeof Uint8Array=="function"?Uint8Array:void 0;bu.exports=qh});var gu=y((kM,hu)=>{"use strict";/**
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
*/function Hh(){throw new Error("not implemented")}hu.exports=Hh});var vu=y((SM,xu)=>{"use strict";/**
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
*/var Dh=pu(),zh=yu(),Wh=gu(),Un;Dh()?Un=zh:Un=Wh;xu.exports=Un});var ku=y((AM,Uu)=>{"use strict";/**
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
*/var Gh=ir(),$h=typeof Uint16Array=="function";function Vh(e){return $h&&e instanceof Uint16Array||Gh(e)==="[object Uint16Array]"}Uu.exports=Vh});var Au=y((wM,Su)=>{"use strict";/**
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
*/var Kh=ku();Su.exports=Kh});var Mu=y((MM,wu)=>{"use strict";/**
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
*/var Yh=65535;wu.exports=Yh});var Eu=y((IM,Iu)=>{"use strict";/**
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
*/var jh=typeof Uint16Array=="function"?Uint16Array:null;Iu.exports=jh});var Nu=y((EM,Fu)=>{"use strict";/**
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
*/var Xh=Au(),kn=Mu(),Tu=Eu();function Qh(){var e,r;if(typeof Tu!="function")return!1;try{r=[1,3.14,-3.14,kn+1,kn+2],r=new Tu(r),e=Xh(r)&&r[0]===1&&r[1]===3&&r[2]===kn-2&&r[3]===0&&r[4]===1}catch{e=!1}return e}Fu.exports=Qh});var _u=y((TM,Bu)=>{"use strict";/**
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
*/var Jh=Nu();Bu.exports=Jh});var Ru=y((FM,Ou)=>{"use strict";/**
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
*/var Zh=typeof Uint16Array=="function"?Uint16Array:void 0;Ou.exports=Zh});var Lu=y((NM,Pu)=>{"use strict";/**
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
*/function eg(){throw new Error("not implemented")}Pu.exports=eg});var qu=y((BM,Cu)=>{"use strict";/**
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
*/var rg=_u(),tg=Ru(),ng=Lu(),Sn;rg()?Sn=tg:Sn=ng;Cu.exports=Sn});var Du=y((_M,Hu)=>{"use strict";/**
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
*/var og=vu(),sg=qu(),ag={uint16:sg,uint8:og};Hu.exports=ag});var $u=y((OM,Gu)=>{"use strict";/**
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
*/var zu=Du(),Wu;function ig(){var e,r;return e=new zu.uint16(1),e[0]=4660,r=new zu.uint8(e.buffer),r[0]===52}Wu=ig();Gu.exports=Wu});var ze=y((RM,Vu)=>{"use strict";/**
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
*/var ug=$u();Vu.exports=ug});var ju=y((PM,Yu)=>{"use strict";/**
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
*/var cg=ze(),Ku,An,wn;cg===!0?(An=1,wn=0):(An=0,wn=1);Ku={HIGH:An,LOW:wn};Yu.exports=Ku});var Mn=y((LM,Zu)=>{"use strict";/**
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
*/var dg=He(),lg=De(),Qu=ju(),Ju=new lg(1),Xu=new dg(Ju.buffer),mg=Qu.HIGH,fg=Qu.LOW;function pg(e,r,t,n){return Ju[0]=e,r[n]=Xu[mg],r[n+t]=Xu[fg],r}Zu.exports=pg});var rc=y((CM,ec)=>{"use strict";/**
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
*/var bg=Mn();function yg(e){return bg(e,[0,0],1,0)}ec.exports=yg});var zr=y((qM,nc)=>{"use strict";/**
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
*/var hg=fn(),tc=rc(),gg=Mn();hg(tc,"assign",gg);nc.exports=tc});var sc=y((HM,oc)=>{"use strict";/**
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
*/var xg=ze(),In;xg===!0?In=1:In=0;oc.exports=In});var uc=y((DM,ic)=>{"use strict";/**
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
*/var vg=He(),Ug=De(),kg=sc(),ac=new Ug(1),Sg=new vg(ac.buffer);function Ag(e){return ac[0]=e,Sg[kg]}ic.exports=Ag});var Ue=y((zM,cc)=>{"use strict";/**
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
*/var wg=uc();cc.exports=wg});var mc=y((WM,lc)=>{"use strict";/**
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
*/var Mg=ze(),dc,En,Tn;Mg===!0?(En=1,Tn=0):(En=0,Tn=1);dc={HIGH:En,LOW:Tn};lc.exports=dc});var hc=y((GM,yc)=>{"use strict";/**
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
*/var Ig=He(),Eg=De(),pc=mc(),bc=new Eg(1),fc=new Ig(bc.buffer),Tg=pc.HIGH,Fg=pc.LOW;function Ng(e,r){return fc[Tg]=e,fc[Fg]=r,bc[0]}yc.exports=Ng});var Fn=y(($M,gc)=>{"use strict";/**
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
*/var Bg=hc();gc.exports=Bg});var vc=y((VM,xc)=>{"use strict";/**
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
*/var _g=ta(),Og=sr(),Rg=zr(),Pg=Ue(),Lg=Fn(),Nn=[0,0];function Cg(e,r){var t,n;return Rg.assign(e,Nn,1,0),t=Nn[0],t&=Og,n=Pg(r),n&=_g,t|=n,Lg(t,Nn[1])}xc.exports=Cg});var Bn=y((KM,Uc)=>{"use strict";/**
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
*/var qg=vc();Uc.exports=qg});var Sc=y((YM,kc)=>{"use strict";/**
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
*/var Hg=22250738585072014e-324;kc.exports=Hg});var wc=y((jM,Ac)=>{"use strict";/**
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
*/function Dg(e){return Math.abs(e)}Ac.exports=Dg});var Wr=y((XM,Mc)=>{"use strict";/**
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
*/var zg=wc();Mc.exports=zg});var _n=y((QM,Ic)=>{"use strict";/**
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
*/var Wg=Sc(),Gg=qr(),$g=ge(),Vg=Wr(),Kg=4503599627370496;function Yg(e,r,t,n){return $g(e)||Gg(e)?(r[n]=e,r[n+t]=0,r):e!==0&&Vg(e)<Wg?(r[n]=e*Kg,r[n+t]=-52,r):(r[n]=e,r[n+t]=0,r)}Ic.exports=Yg});var Tc=y((JM,Ec)=>{"use strict";/**
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
*/var jg=_n();function Xg(e){return jg(e,[0,0],1,0)}Ec.exports=Xg});var Bc=y((ZM,Nc)=>{"use strict";/**
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
*/var Qg=fn(),Fc=Tc(),Jg=_n();Qg(Fc,"assign",Jg);Nc.exports=Fc});var Oc=y((e2,_c)=>{"use strict";/**
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
*/var Zg=2146435072;_c.exports=Zg});var Pc=y((r2,Rc)=>{"use strict";/**
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
*/var e1=Ue(),r1=Oc(),t1=Ce();function n1(e){var r=e1(e);return r=(r&r1)>>>20,r-t1|0}Rc.exports=n1});var Cc=y((t2,Lc)=>{"use strict";/**
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
*/var o1=Pc();Lc.exports=o1});var Hc=y((n2,qc)=>{"use strict";/**
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
*/var s1=ie(),a1=xe(),i1=Ce(),u1=cn(),c1=js(),d1=Qs(),l1=ge(),m1=qr(),f1=Bn(),p1=Bc().assign,b1=Cc(),y1=zr(),h1=Fn(),g1=2220446049250313e-31,x1=2148532223,On=[0,0],Rn=[0,0];function v1(e,r){var t,n;return r===0||e===0||l1(e)||m1(e)?e:(p1(e,On,1,0),e=On[0],r+=On[1],r+=b1(e),r<d1?f1(0,e):r>u1?e<0?a1:s1:(r<=c1?(r+=52,n=g1):n=1,y1.assign(e,Rn,1,0),t=Rn[0],t&=x1,t|=r+i1<<20,n*h1(t,Rn[1])))}qc.exports=v1});var Gr=y((o2,Dc)=>{"use strict";/**
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
*/var U1=Hc();Dc.exports=U1});var Wc=y((s2,zc)=>{"use strict";/**
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
*/function k1(e){return e===0?.16666666666666602:.16666666666666602+e*(-.0027777777777015593+e*(6613756321437934e-20+e*(-16533902205465252e-22+e*41381367970572385e-24)))}zc.exports=k1});var $c=y((a2,Gc)=>{"use strict";/**
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
*/var S1=Gr(),A1=Wc();function w1(e,r,t){var n,o,s,a;return n=e-r,o=n*n,s=n-o*A1(o),a=1-(r-n*s/(2-s)-e),S1(a,t)}Gc.exports=w1});var Qc=y((i2,Xc)=>{"use strict";/**
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
*/var M1=ge(),Vc=qs(),I1=xe(),Kc=ie(),E1=$c(),T1=.6931471803691238,F1=19082149292705877e-26,Yc=1.4426950408889634,N1=709.782712893384,B1=-745.1332191019411,jc=1/(1<<28),_1=-jc;function O1(e){var r,t,n;return M1(e)||e===Kc?e:e===I1?0:e>N1?Kc:e<B1?0:e>_1&&e<jc?1+e:(e<0?n=Vc(Yc*e-.5):n=Vc(Yc*e+.5),r=e-n*T1,t=n*F1,E1(r,t,n))}Xc.exports=O1});var Zc=y((u2,Jc)=>{"use strict";/**
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
*/var R1=Qc();Jc.exports=R1});var rd=y((c2,ed)=>{"use strict";/**
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
*/var P1=-1022;ed.exports=P1});var nd=y((d2,td)=>{"use strict";/**
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
*/var L1=Math.round;td.exports=L1});var sd=y((l2,od)=>{"use strict";/**
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
*/var C1=nd();od.exports=C1});var id=y((m2,ad)=>{"use strict";/**
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
*/function q1(e){return e===0?1513.906801156151:1513.906801156151+e*(20.202065669316532+e*.023093347705734523)}ad.exports=q1});var cd=y((f2,ud)=>{"use strict";/**
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
*/function H1(e){return e===0?4368.211668792106:4368.211668792106+e*(233.1842117223149+e*1)}ud.exports=H1});var md=y((p2,ld)=>{"use strict";/**
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
*/var D1=cn(),z1=rd(),W1=sd(),dd=Gr(),G1=ge(),$1=ie(),V1=id(),K1=cd();function Y1(e){var r,t,n;return G1(e)?e:e>D1?$1:e<z1?0:(n=W1(e),e-=n,t=e*e,r=e*V1(t),e=r/(K1(t)-r),e=1+dd(e,1),dd(e,n))}ld.exports=Y1});var pd=y((b2,fd)=>{"use strict";/**
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
*/var j1=md();fd.exports=j1});var yd=y((y2,bd)=>{"use strict";/**
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
*/var X1=ze(),Pn;X1===!0?Pn=1:Pn=0;bd.exports=Pn});var gd=y((h2,hd)=>{"use strict";/**
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
*/var Q1=He(),J1=De(),Z1=yd(),Ln=new J1(1),ex=new Q1(Ln.buffer);function rx(e,r){return Ln[0]=e,ex[Z1]=r>>>0,Ln[0]}hd.exports=rx});var $r=y((g2,xd)=>{"use strict";/**
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
*/var tx=gd();xd.exports=tx});var Ud=y((x2,vd)=>{"use strict";/**
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
*/function nx(e){return e===0?.3999999999940942:.3999999999940942+e*(.22222198432149784+e*.15313837699209373)}vd.exports=nx});var Sd=y((v2,kd)=>{"use strict";/**
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
*/function ox(e){return e===0?.6666666666666735:.6666666666666735+e*(.2857142874366239+e*(.1818357216161805+e*.14798198605116586))}kd.exports=ox});var Id=y((U2,Md)=>{"use strict";/**
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
*/var Ad=Ue(),sx=$r(),ax=ge(),ix=Ce(),ux=xe(),cx=Ud(),dx=Sd(),Vr=.6931471803691238,Kr=19082149292705877e-26,lx=0x40000000000000,mx=.3333333333333333,wd=1048575,fx=2146435072,px=1048576,bx=1072693248;function yx(e){var r,t,n,o,s,a,i,u,c,d,l,m;return e===0?ux:ax(e)||e<0?NaN:(t=Ad(e),s=0,t<px&&(s-=54,e*=lx,t=Ad(e)),t>=fx?e+e:(s+=(t>>20)-ix|0,t&=wd,u=t+614244&1048576|0,e=sx(e,t|u^bx),s+=u>>20|0,i=e-1,(wd&2+t)<3?i===0?s===0?0:s*Vr+s*Kr:(a=i*i*(.5-mx*i),s===0?i-a:s*Vr-(a-s*Kr-i)):(d=i/(2+i),m=d*d,u=t-398458|0,l=m*m,c=440401-t|0,o=l*cx(l),n=m*dx(l),u|=c,a=n+o,u>0?(r=.5*i*i,s===0?i-(r-d*(r+a)):s*Vr-(r-(d*(r+a)+s*Kr)-i)):s===0?i-d*(i-a):s*Vr-(d*(i-a)-s*Kr-i))))}Md.exports=yx});var Td=y((k2,Ed)=>{"use strict";/**
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
*/var hx=Id();Ed.exports=hx});var Nd=y((S2,Fd)=>{"use strict";/**
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
*/var gx=un();function xx(e){return gx(e)===e}Fd.exports=xx});var Cn=y((A2,Bd)=>{"use strict";/**
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
*/var vx=Nd();Bd.exports=vx});var Od=y((w2,_d)=>{"use strict";/**
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
*/var Ux=Cn();function kx(e){return Ux(e/2)}_d.exports=kx});var Pd=y((M2,Rd)=>{"use strict";/**
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
*/var Sx=Od();Rd.exports=Sx});var qd=y((I2,Cd)=>{"use strict";/**
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
*/var Ld=Pd();function Ax(e){return e>0?Ld(e-1):Ld(e+1)}Cd.exports=Ax});var qn=y((E2,Hd)=>{"use strict";/**
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
*/var wx=qd();Hd.exports=wx});var zd=y((T2,Dd)=>{"use strict";/**
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
*/var Mx=Math.sqrt;Dd.exports=Mx});var Gd=y((F2,Wd)=>{"use strict";/**
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
*/var Ix=zd();Wd.exports=Ix});var Vd=y((N2,$d)=>{"use strict";/**
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
*/var Ex=ze(),Hn;Ex===!0?Hn=0:Hn=1;$d.exports=Hn});var Yd=y((B2,Kd)=>{"use strict";/**
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
*/var Tx=He(),Fx=De(),Nx=Vd(),Dn=new Fx(1),Bx=new Tx(Dn.buffer);function _x(e,r){return Dn[0]=e,Bx[Nx]=r>>>0,Dn[0]}Kd.exports=_x});var ur=y((_2,jd)=>{"use strict";/**
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
*/var Ox=Yd();jd.exports=Ox});var Qd=y((O2,Xd)=>{"use strict";/**
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
*/function Rx(e){return e|0}Xd.exports=Rx});var zn=y((R2,Jd)=>{"use strict";/**
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
*/var Px=Qd();Jd.exports=Px});var rl=y((P2,el)=>{"use strict";/**
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
*/var Zd=qn(),Lx=Bn(),Cx=xe(),Yr=ie();function qx(e,r){return r===Cx?Yr:r===Yr?0:r>0?Zd(r)?e:0:Zd(r)?Lx(Yr,e):Yr}el.exports=qx});var nl=y((L2,tl)=>{"use strict";/**
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
*/var Hx=sr(),Dx=Ue(),zx=1072693247,jr=1e300,Xr=1e-300;function Wx(e,r){var t,n;return n=Dx(e),t=n&Hx,t<=zx?r<0?jr*jr:Xr*Xr:r>0?jr*jr:Xr*Xr}tl.exports=Wx});var al=y((C2,sl)=>{"use strict";/**
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
*/var Gx=Wr(),ol=ie();function $x(e,r){return e===-1?(e-e)/(e-e):e===1?1:Gx(e)<1==(r===ol)?0:ol}sl.exports=$x});var Wn=y((q2,il)=>{"use strict";/**
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
*/var Vx=20;il.exports=Vx});var cl=y((H2,ul)=>{"use strict";/**
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
*/function Kx(e){return e===0?.5999999999999946:.5999999999999946+e*(.4285714285785502+e*(.33333332981837743+e*(.272728123808534+e*(.23066074577556175+e*.20697501780033842))))}ul.exports=Kx});var fl=y((D2,ml)=>{"use strict";/**
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
*/var Yx=Ue(),Qr=ur(),dl=$r(),jx=Ce(),Xx=Wn(),Qx=cl(),Jx=1048575,ll=1048576,Zx=1072693248,ev=536870912,rv=524288,tv=9007199254740992,nv=.9617966939259756,ov=.9617967009544373,sv=-7028461650952758e-24,av=[1,1.5],iv=[0,.5849624872207642],uv=[0,1350039202129749e-23];function cv(e,r,t){var n,o,s,a,i,u,c,d,l,m,f,p,b,h,g,x,v,U,A,S,E,M;return S=0,t<ll&&(r*=tv,S-=53,t=Yx(r)),S+=(t>>Xx)-jx|0,E=t&Jx|0,t=E|Zx|0,E<=235662?M=0:E<767610?M=1:(M=0,S+=1,t-=ll),r=dl(r,t),d=av[M],U=r-d,A=1/(r+d),o=U*A,a=Qr(o,0),n=(t>>1|ev)+rv,n+=M<<18,u=dl(0,n),c=r-(u-d),i=A*(U-a*u-a*c),s=o*o,v=s*s*Qx(s),v+=i*(a+o),s=a*a,u=3+s+v,u=Qr(u,0),c=v-(u-3-s),U=a*u,A=i*u+c*o,m=U+A,m=Qr(m,0),f=A-(m-U),p=ov*m,b=sv*m+f*nv+uv[M],l=iv[M],x=S,h=p+b+l+x,h=Qr(h,0),g=b-(h-x-l-p),e[0]=h,e[1]=g,e}ml.exports=cv});var bl=y((z2,pl)=>{"use strict";/**
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
*/function dv(e){return e===0?.5:.5+e*(-.3333333333333333+e*.25)}pl.exports=dv});var hl=y((W2,yl)=>{"use strict";/**
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
*/var lv=ur(),mv=bl(),fv=1.4426950408889634,pv=1.4426950216293335,bv=19259629911266175e-24;function yv(e,r){var t,n,o,s,a,i;return o=r-1,s=o*o*mv(o),a=pv*o,i=o*bv-s*fv,n=a+i,n=lv(n,0),t=i-(n-a),e[0]=n,e[1]=t,e}yl.exports=yv});var xl=y((G2,gl)=>{"use strict";/**
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
*/var hv=.6931471805599453;gl.exports=hv});var Ul=y(($2,vl)=>{"use strict";/**
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
*/var gv=1048575;vl.exports=gv});var Sl=y((V2,kl)=>{"use strict";/**
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
*/function xv(e){return e===0?.16666666666666602:.16666666666666602+e*(-.0027777777777015593+e*(6613756321437934e-20+e*(-16533902205465252e-22+e*41381367970572385e-24)))}kl.exports=xv});var Fl=y((K2,Tl)=>{"use strict";/**
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
*/var vv=Ue(),Al=$r(),Uv=ur(),kv=zn(),Sv=Gr(),Av=xl(),wl=Ce(),Ml=sr(),Il=Ul(),cr=Wn(),wv=Sl(),El=1048576,Mv=1071644672,Iv=.6931471824645996,Ev=-1904654299957768e-24;function Tv(e,r,t){var n,o,s,a,i,u,c,d,l,m,f;return m=e&Ml|0,f=(m>>cr)-wl|0,l=0,m>Mv&&(l=e+(El>>f+1)>>>0,f=((l&Ml)>>cr)-wl|0,n=(l&~(Il>>f))>>>0,s=Al(0,n),l=(l&Il|El)>>cr-f>>>0,e<0&&(l=-l),r-=s),s=t+r,s=Uv(s,0),i=s*Iv,u=(t-(s-r))*Av+s*Ev,d=i+u,c=u-(d-i),s=d*d,o=d-s*wv(s),a=d*o/(o-2)-(c+d*c),d=1-(a-d),e=vv(d),e=kv(e),e+=l<<cr>>>0,e>>cr<=0?d=Sv(d,l):d=Al(d,e),d}Tl.exports=Tv});var Dl=y((Y2,Hl)=>{"use strict";/**
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
*/var Nl=ge(),Bl=qn(),_l=qr(),Fv=Cn(),Ol=Gd(),Nv=Wr(),Gn=zr(),Bv=ur(),Rl=zn(),_v=xe(),Ov=ie(),$n=sr(),Rv=rl(),Pv=nl(),Lv=al(),Cv=fl(),qv=hl(),Hv=Fl(),Dv=1072693247,zv=1105199104,Wv=1139802112,Pl=1083179008,Gv=1072693248,$v=1083231232,Vv=3230714880,Ll=31,ue=1e300,ce=1e-300,Kv=8008566259537294e-32,Q=[0,0],Cl=[0,0];function ql(e,r){var t,n,o,s,a,i,u,c,d,l,m,f,p,b,h,g;if(Nl(e)||Nl(r))return NaN;if(Gn.assign(r,Q,1,0),i=Q[0],u=Q[1],u===0){if(r===0)return 1;if(r===1)return e;if(r===-1)return 1/e;if(r===.5)return Ol(e);if(r===-.5)return 1/Ol(e);if(r===2)return e*e;if(r===3)return e*e*e;if(r===4)return e*=e,e*e;if(_l(r))return Lv(e,r)}if(Gn.assign(e,Q,1,0),s=Q[0],a=Q[1],a===0){if(s===0)return Rv(e,r);if(e===1)return 1;if(e===-1&&Bl(r))return-1;if(_l(e))return e===_v?ql(-0,-r):r<0?0:Ov}if(e<0&&Fv(r)===!1)return(e-e)/(e-e);if(o=Nv(e),t=s&$n|0,n=i&$n|0,c=s>>>Ll|0,d=i>>>Ll|0,c&&Bl(r)?c=-1:c=1,n>zv){if(n>Wv)return Pv(e,r);if(t<Dv)return d===1?c*ue*ue:c*ce*ce;if(t>Gv)return d===0?c*ue*ue:c*ce*ce;p=qv(Cl,o)}else p=Cv(Cl,o,t);if(l=Bv(r,0),f=(r-l)*p[0]+r*p[1],m=l*p[0],b=f+m,Gn.assign(b,Q,1,0),h=Rl(Q[0]),g=Rl(Q[1]),h>=Pl){if((h-Pl|g)!==0||f+Kv>b-m)return c*ue*ue}else if((h&$n)>=$v&&((h-Vv|g)!==0||f<=b-m))return c*ce*ce;return b=Hv(h,m,f),c*b}Hl.exports=ql});var Wl=y((j2,zl)=>{"use strict";/**
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
*/var Yv=Dl();zl.exports=Yv});var ds="maker";function tr({count:e,written:r,drawn:t},n){return n<0||n>=e?"":n<r.length?r[n]:n<r.length+t?`p${n-r.length}`:ds}function nr({count:e,written:r,drawn:t},n){let o=r.indexOf(n);if(o>=0)return o;if(n===ds&&e>r.length+t)return e-1;let s=/^p(0|[1-9]\d*)$/.test(n)?Number(n.slice(1)):-1;return s>=0&&s<t?r.length+s:-1}var n0=e=>e/2**32|0,o0=e=>e>>>0;function ls(e,r,t,n){let o=n0(t),s=o0(t);e.setUint32(r,n?s:o,n),e.setUint32(r+4,n?o:s,n)}function ms(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}var Jt=e=>e?`"${e}" `:"";function s0(e,r=""){if(typeof e!="number")throw new TypeError(Jt(r)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(Jt(r)+"expected integer >= 0, got "+e);return e}function Br(e,r,t=""){if(ms(e)&&(r===void 0||e.length===r))return e;r!==void 0&&s0(r,"length");let n=ms(e),o=r!==void 0?` of length ${r}`:"",s=n?`length=${e.length}`:`type=${typeof e}`,a=Jt(t)+"expected Uint8Array"+o+", got "+s;throw n?new RangeError(a):new TypeError(a)}var a0=(e,r)=>{if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError((r==="object"?"":`"${r}" `)+"expected object, got type="+typeof e)},fs=(e,r)=>{a0(e,r);let t=Object.getPrototypeOf(e);if(t!==Object.prototype&&t!==null)throw new TypeError(`"${r}" expected plain object`);if(Object.hasOwn(e,"__proto__"))throw new TypeError(`"${r}.__proto__" is not allowed`)};function Zt(e,r=!0){if(e.destroyed)throw new Error("hash was destroyed");if(r&&e.finished)throw new Error("digest() was already called")}function ps(e,r){Br(e,void 0,"output");let t=r.outputLen;if(!(e.length>=t))throw new RangeError('"output" expected length >= '+t)}function _r(...e){for(let r=0;r<e.length;r++)e[r].fill(0)}function Or(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}function D(e,r){return e<<32-r|e>>>r}var i0=typeof Uint8Array.from([]).toHex=="function"&&typeof Uint8Array.fromHex=="function",u0=Array.from({length:256},(e,r)=>r.toString(16).padStart(2,"0"));function Rr(e){if(Br(e),i0)return e.toHex();let r="";for(let t=0;t<e.length;t++)r+=u0[e[t]];return r}function bs(e){if(typeof e!="string")throw new TypeError("string expected");let r=new TextEncoder().encode(e);try{return new Uint8Array(r)}finally{_r(r)}}function c0(e,r,t="opts"){return fs(e,"defaults"),r!==void 0&&fs(r,t),Object.assign(Object.create(null),e,r)}function ys(e,r={}){if(typeof e!="function")throw new TypeError('"hashCons" expected function, got type='+typeof e);r=c0({},r,"info");let t=(o,s)=>e(s).update(o).digest(),n=e(void 0);return t.outputLen=n.outputLen,t.blockLen=n.blockLen,t.canXOF=n.canXOF,t.create=o=>e(o),Object.assign(t,r),Object.freeze(t)}var hs=e=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,e])});function gs(e,r,t){return e&r^~e&t}function xs(e,r,t){return e&r^e&t^r&t}var Pr=class{blockLen;outputLen;canXOF=!1;padOffset;isLE;buffer;view;finished=!1;length=0;pos=0;destroyed=!1;constructor(r,t,n,o){this.blockLen=r,this.outputLen=t,this.padOffset=n,this.isLE=o,this.buffer=new Uint8Array(r),this.view=Or(this.buffer)}update(r){Zt(this),Br(r);let{view:t,buffer:n,blockLen:o}=this,s=r.length,a=!1;for(let i=0;i<s;){let u=Math.min(o-this.pos,s-i);if(u===o){let c=Or(r);for(;o<=s-i;i+=o)this.process(c,i);a=!0;continue}n.set(i===0&&u===s?r:r.subarray(i,i+u),this.pos),this.pos+=u,i+=u,this.pos===o&&(this.process(t,0),this.pos=0,a=!0)}return this.length+=r.length,a&&this.roundClean(),this}digestInto(r){Zt(this),ps(r,this),this.finished=!0;let{buffer:t,view:n,blockLen:o,isLE:s}=this,{pos:a}=this;t[a++]=128,t.fill(0,a),this.padOffset>o-a&&(this.process(n,0),t.fill(0)),ls(n,o-8,this.length*8,s),this.process(n,0),this.roundClean();let i=r===t?n:Or(r),u=this.outputLen,c=u/4,d=this.get();if(u%4||c>d.length)throw new Error("invalid outputLen");for(let l=0;l<c;l++)i.setUint32(4*l,d[l],s)}digest(){let{buffer:r,outputLen:t}=this;this.digestInto(r);let n=r.slice(0,t);return this.destroy(),n}_cloneIntoMeta(r){let{buffer:t,length:n,finished:o,destroyed:s,pos:a}=this;return r.destroyed=s,r.finished=o,r.length=n,r.pos=a,a&&r.buffer.set(t),r}clone(){return this._cloneInto()}},vs=Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]);var d0=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298]),ae=new Uint32Array(64),en=class extends Pr{A=0;B=0;C=0;D=0;E=0;F=0;G=0;H=0;constructor(r,t){super(64,r,8,!1),this.A=t[0]|0,this.B=t[1]|0,this.C=t[2]|0,this.D=t[3]|0,this.E=t[4]|0,this.F=t[5]|0,this.G=t[6]|0,this.H=t[7]|0}get(){let{A:r,B:t,C:n,D:o,E:s,F:a,G:i,H:u}=this;return[r,t,n,o,s,a,i,u]}set(r,t,n,o,s,a,i,u){this.A=r|0,this.B=t|0,this.C=n|0,this.D=o|0,this.E=s|0,this.F=a|0,this.G=i|0,this.H=u|0}_cloneInto(r){return(r||=new this.constructor).set(...this.get()),this._cloneIntoMeta(r)}process(r,t){for(let l=0;l<16;l++,t+=4)ae[l]=r.getUint32(t,!1);for(let l=16;l<64;l++){let m=ae[l-15],f=ae[l-2],p=D(m,7)^D(m,18)^m>>>3,b=D(f,17)^D(f,19)^f>>>10;ae[l]=b+ae[l-7]+p+ae[l-16]|0}let{A:n,B:o,C:s,D:a,E:i,F:u,G:c,H:d}=this;for(let l=0;l<64;l++){let m=D(i,6)^D(i,11)^D(i,25),f=d+m+gs(i,u,c)+d0[l]+ae[l]|0,b=(D(n,2)^D(n,13)^D(n,22))+xs(n,o,s)|0;d=c,c=u,u=i,i=a+f|0,a=s,s=o,o=n,n=f+b|0}n=n+this.A|0,o=o+this.B|0,s=s+this.C|0,a=a+this.D|0,i=i+this.E|0,u=u+this.F|0,c=c+this.G|0,d=d+this.H|0,this.set(n,o,s,a,i,u,c,d)}roundClean(){_r(ae)}destroy(){this.destroyed=!0,this.set(0,0,0,0,0,0,0,0),_r(this.buffer)}},rn=class extends en{constructor(){super(32,vs)}};var Lr=ys(()=>new rn,hs(1));function Us(e){return tn(e)}function or(e){return Rr(Lr(bs(Us(e))))}function tn(e){if(Array.isArray(e))return`[${e.map(tn).join(",")}]`;if(typeof e=="number")return JSON.stringify(e===0?0:e);if(typeof e!="object"||e===null)return JSON.stringify(e);let r=Object.entries(e).filter(([,t])=>t!==void 0);return r.sort(([t],[n])=>t<n?-1:t>n?1:0),`{${r.map(([t,n])=>`${JSON.stringify(t)}:${tn(n)}`).join(",")}}`}function Le(e){let r=l0(e),t={ms:0,change:0},n=r.reduce((a,i)=>Math.abs(i.change)>Math.abs(a.change)?i:a,t),o=Math.min(5e-4,Math.abs(n.change)/20),s=r.find(({change:a})=>Math.abs(a-n.change)<=o)??n;return{beginMs:m0(r),furthest:s,end:f0(r)}}function l0(e){let r=[{ms:0,change:0}];return e.kind==="path"?r.push(...e.path.map(([t,n])=>({ms:t,change:n-1}))):r.push({ms:e.kind==="ramp"?e.durationMs:0,change:e.move}),e.recoverMs!==void 0&&r.push({ms:As(e)+e.recoverMs,change:0}),r}function As(e){return e.kind!=="path"?e.durationMs:Math.max(e.durationMs??0,e.path.at(-1)?.[0]??0)}function m0(e){let r=e.findIndex(({change:t})=>t!==0);return e[Math.max(0,r-1)]?.ms??0}function f0(e){let r=e.at(-1)??{ms:0,change:0},t=e.findLastIndex(({change:n})=>n!==r.change);return e[t+1]??r}function nn(e){let{beginMs:r,furthest:t,end:n}=Le(e);if(t.change===0)return{reached:Pe(0),after:""};let o=t.ms-r,s=`${Pe(t.change)}${o>0?` in ${on(o)}`:ws}`;if(Math.abs(n.change-t.change)<5e-4)return{reached:s,after:""};let i=n.ms-t.ms;return{reached:s,after:`${b0(t.change,n.change)} ${i>0?`${on(i)} later`:"at once"}`}}var ws=" at once",p0=2;function Cr(e,r=!0){let[t,...n]=[...e].sort((u,c)=>u.startMs-c.startMs);if(!t)return{reached:Pe(0),after:""};let{reached:o,after:s}=nn(t);if(n.length===0)return{reached:o,after:s};let a=s===""?[]:[s];n.length>p0?a.push(`${n.length} more moves`):n.forEach((u,c)=>{let d=ks(u)-ks(c===0?t:n[c-1]??t);a.push(`${d>0?`${on(d)} later`:"with it"} ${nn(u).reached.replace(ws,"")}`)});let i=e.reduce((u,c)=>u*(1+Le(c).end.change),1)-1;return r&&a.push(Math.abs(i)<5e-4?"in all nothing":`${Pe(i)} in all`),{reached:o,after:a.join(", ")}}var ks=e=>e.startMs+Le(e).beginMs;function b0(e,r){return Math.abs(r)<5e-4?"all the way back":e*r>0?`back to ${Pe(r)}`:`then ${Pe(r)}`}var y0="\u2212",sn="\xA0";function Pe(e){let r=Math.abs(e)*100,t=r>=100?Math.round(r):r>=.1?Number(r.toFixed(1)):Number(r.toPrecision(1));return`${e<0?y0:t>0?"+":""}${t}${sn}%`}function on(e){if(e<12e4)return`${Number((e/1e3).toPrecision(3))}${sn}s`;let r=o=>String(o).padStart(2,"0"),t=Math.round(e/1e3);if(t<3600)return Ss(Math.floor(t/60),r(t%60),"min");let n=Math.round(t/60);return Ss(Math.floor(n/60),r(n%60),"h")}var Ss=(e,r,t)=>`${e}${r==="00"?"":`:${r}`}${sn}${t}`;function an(e){let{moves:r,flows:t}=e.shock,n=new Map;for(let{instrument:a,startMs:i}of[...r,...t]){let u=n.get(a);(!u||i<u.startMs)&&n.set(a,{startMs:i,follows:null})}let{matrix:o,stress:s}=e.correlation;for(let a of r){if(!a.propagate)continue;let i=e.instruments.findIndex(({id:u})=>u===a.instrument);e.instruments.forEach(({id:u},c)=>{(1-s)*(o[c]?.[i]??0)+s!==0&&!n.has(u)&&n.set(u,{startMs:a.startMs,follows:a.instrument})})}return n}var Gl=Nr(Zc()),$l=Nr(pd()),Vl=Nr(Td()),Kl=Nr(Wl()),Vn=Gl.default,jv=$l.default,ke=Vl.default,Se=Kl.default;function dr(e,r){return jv(-e/r)}var Xv=[3.3871328727963665,133.14166789178438,1971.5909503065513,13731.69376550946,45921.95393154987,67265.7709270087,33430.57558358813,2509.0809287301227],Qv=[1,42.31333070160091,687.1870074920579,5394.196021424751,21213.794301586597,39307.89580009271,28729.085735721943,5226.495278852854],Jv=[1.4234371107496835,4.630337846156546,5.769497221460691,3.6478483247632045,1.2704582524523684,.2417807251774506,.022723844989269184,.0007745450142783414],Zv=[1,2.053191626637759,1.6763848301838038,.6897673349851,.14810397642748008,.015198666563616457,.0005475938084995345,10507500716444169e-25],eU=[6.657904643501103,5.463784911164114,1.7848265399172913,.29656057182850487,.026532189526576124,.0012426609473880784,27115555687434876e-21,20103343992922881e-23],rU=[1,.599832206555888,.1369298809227358,.014875361290850615,.0007868691311456133,18463183175100548e-21,1421511758316446e-22,20442631033899397e-31];function Yl(e){let r=e-.5;if(Math.abs(r)<=.425){let o=.180625-r*r;return r*We(Xv,o)/We(Qv,o)}let t=Math.sqrt(-ke(r<0?e:1-e)),n=t<=5?We(Jv,t-1.6)/We(Zv,t-1.6):We(eU,t-5)/We(rU,t-5);return r<0?-n:n}function We(e,r){let t=0;for(let n=e.length-1;n>=0;n-=1)t=t*r+e[n];return t}function jl(e,r){let t=e>>>16,n=e&65535,o=r>>>16,s=r&65535,a=Math.imul(n,s)>>>16,i=(Math.imul(t,s)>>>0)+a,u=(Math.imul(n,o)>>>0)+(i&65535);return Math.imul(t,o)+(i>>>16)+(u>>>16)>>>0}function tU(e,r,t){Xl(e[0],e[1],e[2],e[3],r[0],r[1],t)}function Xl(e,r,t,n,o,s,a){let i=e,u=r,c=t,d=n,l=o,m=s;for(let f=0;f<10;f+=1){let p=jl(3528531795,i),b=Math.imul(3528531795,i),h=jl(3449720151,c),g=Math.imul(3449720151,c);i=h^u^l,u=g,c=p^d^m,d=b,l=l+2654435769|0,m=m+3144134277|0}a[0]=i,a[1]=u,a[2]=c,a[3]=d}var Kn=new Uint32Array(4),Ql=e=>e>>>0,Jl=e=>Math.floor(e/4294967296)>>>0,Zl=(e,r)=>((e>>>5)*67108864+(r>>>6))/9007199254740992;function em(e,r,t,n,o){let s=Math.floor(o/2);return tU([r,t,n,s],[Ql(e),Jl(e)],Kn),Zl(Kn[2*(o%2)],Kn[2*(o%2)+1])}var Jr=class{constructor(r,t,n){this.stream=t;this.path=n;this.key=[Ql(r),Jl(r)]}stream;path;key;block=new Uint32Array(4);index=0;drawn=0;start(r){this.index=r,this.drawn=0}next(){let r=this.drawn%2;return r===0&&Xl(this.stream,this.path,this.index,this.drawn/2,this.key[0],this.key[1],this.block),this.drawn+=1,Zl(this.block[2*r],this.block[2*r+1])}};var nU=1,rm=1/0x40000000000000,oU=1-2*rm,sU=1e-6,aU=10;function tm(e){let r=e.instruments.map(s=>s.id),t=new jn;for(let s of e.accounts){t.open(s.collateralUsd,s.margin==="isolated");for(let a of s.positions)t.add(r.indexOf(a.instrument),a.sizeBase,a.entryUsd,a.marginUsd??0)}let n=e.accounts.length,{population:o}=e;if(o){let s=uU(e,o);t.expect(o.count+1,iU(o)+r.length);for(let a=0;a<o.count;a+=1)s(a,t);o.balance==="maker"&&dU(e,o,t),o.fundingHours>0&&lU(e,o.fundingHours,t,n)}return t.close(e)}var jn=class{accounts=0;positions=0;collateralUsd=new Float64Array(64);isolated=new Uint8Array(64);start=new Uint32Array(65);instrument=new Uint16Array(64);sizeBase=new Float64Array(64);entryUsd=new Float64Array(64);marginUsd=new Float64Array(64);expect(r,t){this.growAccounts(this.accounts+r),this.growPositions(this.positions+t)}open(r,t){this.accounts===this.isolated.length&&this.growAccounts(2*this.accounts),this.collateralUsd[this.accounts]=r,this.isolated[this.accounts]=t?1:0,this.accounts+=1,this.start[this.accounts]=this.positions}add(r,t,n,o){let s=this.positions;s===this.instrument.length&&this.growPositions(2*s),this.instrument[s]=r,this.sizeBase[s]=t,this.entryUsd[s]=n,this.marginUsd[s]=o,this.positions=s+1,this.start[this.accounts]=s+1}growAccounts(r){this.collateralUsd=Ae(this.collateralUsd,new Float64Array(r)),this.isolated=Ae(this.isolated,new Uint8Array(r)),this.start=Ae(this.start,new Uint32Array(r+1))}growPositions(r){this.instrument=Ae(this.instrument,new Uint16Array(r)),this.sizeBase=Ae(this.sizeBase,new Float64Array(r)),this.entryUsd=Ae(this.entryUsd,new Float64Array(r)),this.marginUsd=Ae(this.marginUsd,new Float64Array(r))}close(r){let t=this.accounts;return{count:t,collateralUsd:this.collateralUsd.slice(0,t),isolated:this.isolated.slice(0,t),positionStart:this.start.slice(0,t+1),positionInstrument:this.instrument.slice(0,this.positions),sizeBase:this.sizeBase.slice(0,this.positions),entryUsd:this.entryUsd.slice(0,this.positions),marginUsd:this.marginUsd.slice(0,this.positions),written:r.accounts.map(n=>n.id),drawn:r.population?.count??0}}};function iU({count:e,instrumentsPerAccount:r}){let t=r.reduce((o,s)=>o+s,0),n=r.reduce((o,s,a)=>o+s/t*(a+1),0);return Math.ceil(e*n*1.02)+64}function Ae(e,r){return r.set(e.subarray(0,r.length)),r}function uU(e,r){let{seed:t,instruments:n}=e,o=Float64Array.from(n,({id:b})=>r.instruments[b]??0),s=Float64Array.from(n,({id:b})=>r.longShare[b]??.5),a=Float64Array.from(n,b=>b.indexUsd),i=Float64Array.from(r.leverage,b=>b.share),u=Float64Array.from(r.instrumentsPerAccount),c=new Jr(t,nU,0),d=()=>c.next(),l=new Float64Array(n.length),m=new Uint16Array(u.length),f=new Uint8Array(u.length),p=new Float64Array(u.length);return(b,h)=>{c.start(b);let g=cU(r.equity,d),x=r.leverage[Yn(i,d())],v=x?x.from*Se(x.to/x.from,d()):1,U=Yn(u,d())+1;l.set(o);for(let S=0;S<U;S+=1){let E=Yn(l,d());l[E]=0,m[S]=E}for(let S=0;S<U;S+=1)f[S]=d()<s[m[S]]?1:0;for(let S=0;S<U;S+=1){let E=a[m[S]];p[S]=Math.max(E*(1+r.entrySpread*nm(d())),E*sU)}let A=d()>=r.crossShare;h.open(g,A);for(let S=0;S<U;S+=1){let E=m[S],M=(f[S]===1?1:-1)*g*v/U/a[E];h.add(E,M,p[S],A?g/U:0)}}}function cU(e,r){if(e.kind==="fixed")return e.usd;let t=Se(10,e.log10Mean+e.log10Sd*nm(r()));return t<=e.tailFromUsd?Math.min(t,e.capUsd):Math.min(e.tailFromUsd*Se(1-r(),-1/e.tailAlpha),e.capUsd)}function Yn(e,r){let t=0;for(let a=0;a<e.length;a+=1)t+=e[a];let n=r*t,o=0,s=0;for(let a=0;a<e.length;a+=1){let i=e[a];if(!(i<=0)&&(o+=i,s=a,n<o))return a}return s}function dU(e,r,t){let n=new Float64Array(e.instruments.length);for(let s=0;s<t.positions;s+=1){let a=t.instrument[s];n[a]=n[a]+t.sizeBase[s]}let o=n.reduce((s,a,i)=>s+Math.abs(a)*(e.instruments[i]?.indexUsd??0),0);t.open(r.makerCollateralUsd??aU*o,!1),n.forEach((s,a)=>{s!==0&&t.add(a,-s,e.instruments[a]?.indexUsd??0,0)})}function lU(e,r,t,n){for(let o=n;o<t.accounts;o+=1)for(let s=t.start[o];s<t.start[o+1];s+=1){let a=e.instruments[t.instrument[s]];if(!a)continue;let i=t.sizeBase[s]*a.indexUsd*a.fundingRate8h*r/8;t.collateralUsd[o]=t.collateralUsd[o]-i,t.isolated[o]&&(t.marginUsd[s]=t.marginUsd[s]-i)}}function nm(e){return Yl(Math.min(e+rm,oU))}function om(e,r){if(e===r)return!0;if(e.population&&e.seed!==r.seed)return!1;let t=(o,s)=>o===s||JSON.stringify(o)===JSON.stringify(s),n=o=>o.instruments.map(({id:s,indexUsd:a,tiers:i,fundingRate8h:u})=>[s,a,i,u]);return t(n(e),n(r))&&t(e.population,r.population)&&t(e.accounts,r.accounts)}function sm(e,r){let t=tm(e),n=t.count,o=t.positionInstrument.length,s=new Uint32Array(n+1);for(let f=0;f<n;f+=1){let p=t.positionStart[f+1]-t.positionStart[f];s[f+1]=s[f]+(t.isolated[f]?p:1)}let a=s[n],i=new Int32Array(a),u=new Int32Array(a).fill(-1),c=new Float64Array(a),d=new Uint32Array(a+1),l=new Int32Array(o),m=new Float64Array(n);for(let f=0;f<n;f+=1){let p=t.positionStart[f],b=t.positionStart[f+1],h=s[f];if(t.isolated[f]){let g=t.collateralUsd[f];for(let x=p;x<b;x+=1){let v=h+x-p;i[v]=f,u[v]=t.positionInstrument[x],c[v]=t.marginUsd[x],g-=t.marginUsd[x],d[v+1]=x+1,l[x]=v}m[f]=g}else i[h]=f,c[h]=t.collateralUsd[f],d[h+1]=b,l.fill(h,p,b)}return{accounts:t,accountCount:n,bucketCount:a,positionCount:o,bucketAccount:i,bucketIsolated:u,bucketCollateralUsd:c,bucketStart:d,positionBucket:l,positionInstrument:t.positionInstrument,sizeBase:t.sizeBase,entryUsd:t.entryUsd,idleUsd:m,accountStart:s,...fU(t.positionInstrument,r.length),stops:pU(e,r,s,d,t.positionInstrument),...mU(t,l,a,r.length)}}function mU(e,r,t,n){let o=new Int32Array(t),s=new Float64Array(n),a=new Float64Array(n),i=new Float64Array(n);for(let u=0;u<r.length;u+=1){let c=e.positionInstrument[u],d=r[u],l=e.sizeBase[u];l!==0&&(o[d]=o[d]+1),s[c]=s[c]-l,i[c]=i[c]+Math.abs(l),a[c]=a[c]+l*e.entryUsd[u]}return{openPositions:o,bookBase:s,bookQuoteUsd:a,grossBase:i}}function fU(e,r){let t=new Uint32Array(r+1);for(let s of e)t[s+1]=t[s+1]+1;for(let s=0;s<r;s+=1)t[s+1]=t[s+1]+t[s];let n=t.slice(),o=new Uint32Array(e.length);return e.forEach((s,a)=>{o[n[s]]=a,n[s]=n[s]+1}),{instrumentStart:t,byInstrument:o}}function pU(e,r,t,n,o){let s=[];return e.accounts.forEach((a,i)=>{a.stops.forEach((u,c)=>{let d=r.indexOf(u.instrument);for(let l=t[i];l<t[i+1];l+=1)for(let m=n[l];m<n[l+1];m+=1)o[m]===d&&s.push({bucket:l,position:m,number:c,stop:u})})}),{count:s.length,bucket:Int32Array.from(s,a=>a.bucket),position:Int32Array.from(s,a=>a.position),number:Int32Array.from(s,a=>a.number),triggerUsd:Float64Array.from(s,a=>a.stop.triggerUsd),sizeBase:Float64Array.from(s,a=>Math.abs(a.stop.sizeBase)),onLast:Uint8Array.from(s,a=>a.stop.on==="last"?1:0)}}function am(e,r,t,n){let{shock:o,clock:s}=e,a=new Map(r.map((l,m)=>[l,m])),i=o.moves.map(l=>bU(l,a.get(l.instrument),r.length,t,n)),u=o.liquidity.map(l=>({...l,targets:(l.instruments??r).map(m=>a.get(m))})),c=l=>Math.ceil(l/s.tickMs)*s.tickMs;return{endsAtMs:[...i.map(l=>l.endsAtMs),...o.flows.map(l=>Jn(l,s.tickMs)*s.tickMs),...[...o.liquidity,...o.latency,...o.rateLimits].map(l=>l.startMs+l.durationMs),...o.withdrawals.map(l=>c(l.startMs))].reduce((l,m)=>Math.max(l,m),0),factors(l,m){m.fill(1);for(let f of i){let p=f.factor(l)-1;p!==0&&f.weights.forEach((b,h)=>{b!==0&&(m[h]=m[h]*(1+b*p))})}},depthFactors(l,m){m.fill(1);for(let f of u)if(Xn(f,l))for(let p of f.targets)m[p]=m[p]*f.depthFactor},addedLatencyMs:l=>o.latency.reduce((m,f)=>Xn(f,l)?m+f.addMs:m,0),ordersPerSecond:l=>o.rateLimits.reduce((m,f)=>Xn(f,l)?Math.min(m,f.ordersPerSecond):m,Number.POSITIVE_INFINITY)}}function Qn(e,r){return Math.ceil(e.startMs/r)}function Jn(e,r){return Math.max(Qn(e,r),Math.ceil((e.startMs+e.durationMs)/r)-1)}function Xn(e,r){return r>=e.startMs&&r<e.startMs+e.durationMs}function bU(e,r,t,n,o){let s=new Float64Array(t);for(let c=0;c<t;c+=1)c===r?s[c]=1:e.propagate&&(s[c]=n[c*t+r]*o[c]/o[r]);let a=yU(e),i=e.startMs+a.durationMs,u=e.recoverMs??0;return{weights:s,endsAtMs:i+u,factor(c){if(c<e.startMs)return 1;if(e.recoverMs===void 0||c<=i)return a.factor(c-e.startMs);let d=Math.max(0,1-(c-i)/u);return 1+(a.factor(a.durationMs)-1)*d}}}function yU(e){switch(e.kind){case"step":return{durationMs:e.durationMs??0,factor:()=>1+e.move};case"ramp":{let{durationMs:r}=e;return{durationMs:r,factor:t=>1+(t>=r?e.move:e.move*t/r)}}case"path":{let r=[[0,1],...e.path];return{durationMs:Math.max(e.durationMs??0,r.at(-1)?.[0]??0),factor:n=>hU(r,n)}}}}function hU(e,r){let t=e[0];for(let n of e){if(n[0]>r)return t[1]+(n[1]-t[1])*(r-t[0])/(n[0]-t[0]);t=n}return t[1]}function im(e,r,t,n){return Zn(.01,r/e,1/t,n)}function Zn(e,r,t,n){let o=gU(u=>t===1?u:u<=0?0:Se(u,t)),s=u=>t===1?u:u<=0?0:Se(u,1/t),a=r*s(n/e),i=u=>u>=a?n:e*o(u/r);return{capacity:a,distance:i,paid:u=>e*u*o(u/r)/(t+1),before:i,after:i,within:u=>u>=n?a:r*s(u/e),beyond:u=>u>=n?a:r*s(u/e)}}function gU(e){let r=Number.NaN,t=Number.NaN,n=Number.NaN,o=Number.NaN;return s=>s===r?t:s===n?o:(n=r,o=t,r=s,t=e(s),t)}function um(e,r,t){let n=1-t/e,o=n*r/e,s=i=>n*(1-Vn(-i/o)),a=i=>i>=n?Number.POSITIVE_INFINITY:-o*ke(1-i/n);return{capacity:Number.POSITIVE_INFINITY,distance:s,paid:i=>n*(i-o*(1-Vn(-i/o))),before:s,after:s,within:a,beyond:a}}function eo(e,r,t,n){let o=[],s=[0],a=[0];for(let[p,b]of e){let h=Math.abs(p-r)/r;if(h>n)break;o.push(h);let g=s.at(-1)+b;a.push(a.at(-1)+b*h),s.push(g)}let i=o.length,u=s[i],c=i===0?0:o[i-1],d=t==="power"&&i>0?Zn(c,u,xU(s,o),n):null,l=p=>o[p],m=p=>s[p],f=(p,b)=>{let h=0,g=i-1;for(;h<g;){let x=h+g+1>>1,v=m(x);v<p||b&&v===p?h=x:g=x-1}return h};return{capacity:d?d.capacity:u,distance:p=>{if(p>=u)return d?d.distance(p):c;let b=f(p,!0),h=b===0?0:l(b-1);return h+(l(b)-h)*(p-m(b))/(m(b+1)-m(b))},paid:p=>{if(p>u)return a[i]+(d?d.paid(p)-d.paid(u):(p-u)*c);let b=f(p,!0);return a[b]+(p-m(b))*l(b)},before:p=>p>u?d?d.distance(p):c:l(f(p,!1)),after:p=>p>=u?d?d.distance(p):c:l(f(p,!0)),within:p=>{if(d&&p>=c)return Math.max(u,d.within(p));let b=0;for(;b<i&&l(b)<=p;)b+=1;return m(b)},beyond:p=>{if(p>c)return d?Math.max(u,d.beyond(p)):u;let b=0;for(;b<i&&l(b)<p;)b+=1;return m(b)}}}function xU(e,r){let t=0,n=0,o=0,s=0,a=0;r.forEach((u,c)=>{if(u<=0)return;let d=ke(e[c+1]),l=ke(u);t+=1,n+=d,o+=l,s+=d*d,a+=d*l});let i=(t*a-n*o)/(t*s-n*n);return i>0?i:1}function cm(e){let{book:r,indexUsd:t}=e;switch(r.kind){case"power":{let n=im(t,r.depthUsdAt1pct,r.exponent,r.maxDistance);return{ask:n,bid:n}}case"saturating":{let n=um(t,r.depthUsd,r.floorUsd);return{ask:n,bid:n}}case"ladder":{let n=r.asks[0]?.[0]??t,o=r.bids[0]?.[0]??t,s=(n+o)/2;return{ask:eo(r.asks,s,r.tail,r.maxDistance),bid:eo(r.bids,s,r.tail,r.maxDistance)}}}}var vU=1e-6;function Ge(e,r){let{instruments:t,clock:n,correlation:o,venue:s}=e,a=t.map(p=>p.id),i=p=>Float64Array.from(t,p),u=i(p=>p.indexUsd),c=i(p=>p.volatilityAnnual),d=i(p=>p.indexWeight),l=UU(e),m=Math.max(1,Math.ceil(o.spilloverLagMs/n.tickMs)),f=t.map(dm);return{scenario:e,scenarioHash:or(e),tickMs:n.tickMs,ticks:Math.floor(n.horizonMs/n.tickMs)+1,count:a.length,ids:a,indexUsd:u,priceFloorUsd:u.map(p=>p*vU),indexWeight:d,sigma:c,fundingRate8h:i(p=>p.fundingRate8h),spread:i(p=>p.book.spread),permanentShare:i(p=>p.book.permanentShare),recoveryDecay:i(({book:p})=>p.recoveryHalfLifeMs===void 0?1:dr(n.tickMs,p.recoveryHalfLifeMs)),curves:t.map(cm),tiers:f,highestRate:Math.max(...f.map(p=>Math.max(...p.rate))),lowestRates:Float64Array.from(f,p=>Math.min(...p.rate)),highestRates:Float64Array.from(f,p=>Math.max(...p.rate)),rho:l,spillCoefficient:kU(o.spillover,l,c,d),spills:o.spillover!==0,lagTicks:m,emaDecay:dr(s.mark.intervalMs,s.mark.emaMs),exogenous:am(e,a,l,c),...r&&om(e,r.scenario)?SU(r):sm(e,a)}}function dm(e){let r=Float64Array.from(e.tiers,o=>o.fromUsd),t=Float64Array.from(e.tiers,o=>o.maintenanceRate),n=new Float64Array(t.length);for(let o=1;o<t.length;o+=1)n[o]=n[o-1]+r[o]*(t[o]-t[o-1]);return{fromUsd:r,rate:t,deductionUsd:n}}function UU(e){let{matrix:r,stress:t}=e.correlation;return Float64Array.from(r.flat(),n=>(1-t)*n+t)}function kU(e,r,t,n){let o=t.length,s=new Float64Array(o*o);for(let a=0;a<o;a+=1)for(let i=0;i<o;i+=1)a!==i&&(s[a*o+i]=e*r[a*o+i]*t[a]*n[i]/t[i]);return s}function SU(e){return{accounts:e.accounts,accountCount:e.accountCount,bucketCount:e.bucketCount,positionCount:e.positionCount,bucketAccount:e.bucketAccount,bucketIsolated:e.bucketIsolated,bucketCollateralUsd:e.bucketCollateralUsd,bucketStart:e.bucketStart,positionBucket:e.positionBucket,positionInstrument:e.positionInstrument,sizeBase:e.sizeBase,entryUsd:e.entryUsd,idleUsd:e.idleUsd,accountStart:e.accountStart,instrumentStart:e.instrumentStart,byInstrument:e.byInstrument,stops:e.stops,openPositions:e.openPositions,bookBase:e.bookBase,bookQuoteUsd:e.bookQuoteUsd,grossBase:e.grossBase}}var lm=["untouched","recovered","reduced","stopped-out","deleveraged","liquidated","bankrupt","taken-over","underwater"],Zr=["shock","venue","cascade"],mm=["liquidated","taken-over","stopped-out"];var fm={triggered:{says:"Equity fell to maintenance (MARGIN-03); the bucket joins the queue.",other:null,values:["equityUsd","maintenanceUsd","dueMs"]},recovered:{says:"Looked at again in its turn, equity was above maintenance: it leaves the queue (LIQ-02).",other:null,values:["equityUsd","maintenanceUsd"]},fell:{says:"First forced close: the bucket becomes a node of the cascade (CAUSE-01, CAUSE-03).",other:"bucket of its main parent",values:["generation","markLossUsd"]},filled:{says:"A liquidation order traded (LIQ-06). sizeBase is signed as the trade: negative sells.",other:null,values:["sizeBase","priceUsd","bankruptcyPriceUsd","feeUsd","toFundUsd","realisedUsd"]},"vault-took-over":{says:"The vault took the whole bucket at mark, its equity too (VAULT-01).",other:null,values:["equityUsd","notionalUsd"]},"vault-took":{says:"The vault took a residue at the bankruptcy price (VAULT-02).",other:null,values:["sizeBase","priceUsd","markUsd"]},"fund-took":{says:"The fund took a residue at the bankruptcy price (FUND-04).",other:null,values:["sizeBase","priceUsd","markUsd"]},"fund-paid":{says:"The fund paid a deficit (FUND-02); instrument is the pool, -1 the shared one; bucket -1: the vault.",other:null,values:["amountUsd","balanceUsd","deficitUsd"]},adl:{says:"A position was closed against a residue (ADL-01, ADL-04); bucket is the one deleveraged.",other:"bucket whose residue it was, -1 the vault",values:["sizeBase","priceUsd","forgoneUsd","rank","score"]},deficit:{says:"A bucket without positions was left below zero (LIQ-09); bucket -1: the vault; instrument given for fund inventory.",other:null,values:["amountUsd"]},socialised:{says:"A part of an uncovered deficit was taken from this bucket (SOC-01).",other:null,values:["amountUsd","basis"]},unresolved:{says:"A residue that nobody took stays in the bucket (LIQ-08).",other:null,values:["sizeBase"]},"loss-unresolved":{says:"A deficit that nobody paid (LIQ-09, SOC-01).",other:null,values:["amountUsd"]},"stop-triggered":{says:"An account's own stop order was set off (STOP-01).",other:"number of the stop in the account",values:["triggerUsd","priceUsd","sizeBase","dueMs"]},"stop-filled":{says:"A stop order traded; what did not fill was dropped (STOP-01).",other:"number of the stop in the account",values:["sizeBase","priceUsd","droppedBase","realisedUsd"]},"missed-exit":{says:"A triggered stop still waited when its bucket was liquidated (LIQ-02).",other:"number of the stop in the account",values:["triggerUsd","sizeBase"]},flow:{says:"An exogenous order traded (IDX-04); what did not fill was dropped.",other:null,values:["sizeBase","priceUsd","droppedBase"]},shed:{says:"The vault (other = 0) or the fund (other = 1) sold inventory into the book (VAULT-03).",other:"0 vault, 1 fund",values:["sizeBase","priceUsd","realisedUsd"]},withdrawal:{says:"An account took money out; what would have put it below maintenance was refused. bucket -1: the idle rest of an isolated account.",other:"account",values:["amountUsd","refusedUsd"]},funding:{says:"Funding was exchanged on an instrument (CARRY-01); netUsd is what the book inventory got.",other:null,values:["rate","markUsd","netUsd"]},"fund-stopped":{says:"A pool reached its stop level: it pays nothing until it resumes (FUND-03).",other:null,values:["balanceUsd","peakUsd"]},"fund-resumed":{says:"A stopped pool pays again (FUND-03).",other:null,values:["balanceUsd","peakUsd"]}},we=Object.keys(fm);function J(e,r){return r>=0?e.ask.distance(r):-e.bid.distance(-r)}function ro(e,r,t){if(t===r)return J(e,r);let n=(pm(e,t)-pm(e,r))/(t-r),o=AU(e,r,t),s=et(e,r,t);return Math.min(Math.max(n,Math.min(o,s)),Math.max(o,s))}function et(e,r,t){return t>r?t>0?e.ask.before(t):-e.bid.after(-t):t<0?-e.bid.before(-t):e.ask.after(t)}function bm(e,r,t){return r>0?t>=0?e.ask.within(t):-e.bid.beyond(-t):t<=0?-e.bid.within(-t):e.ask.beyond(t)}function pm(e,r){return r>=0?e.ask.paid(r):e.bid.paid(-r)}function AU(e,r,t){return t>r?r>=0?e.ask.after(r):-e.bid.before(-r):r<=0?-e.bid.after(-r):e.ask.before(r)}function ym(e){let r=e.count,t={tick:0,dueMs:0,markUsd:Float64Array.from(e.indexUsd),distance:new Float64Array(r),laggedDistance:new Float64Array(r)};return{recoverable:new Float64Array(r),permanent:new Float64Array(r),outsideUsd:Float64Array.from(e.indexUsd),distance:new Float64Array(r),lastRatio:new Float64Array(r).fill(Number.NaN),premiumEma:new Float64Array(r),history:new Float64Array(r*e.lagTicks),published:t,previous:t,pending:[]}}function hm(e){return{recoverable:e.recoverable.slice(),permanent:e.permanent.slice(),outsideUsd:e.outsideUsd.slice(),distance:e.distance.slice(),lastRatio:e.lastRatio.slice(),premiumEma:e.premiumEma.slice(),history:e.history.slice(),published:e.published,previous:e.previous,pending:e.pending.slice()}}var C=(e,r)=>e.outsideUsd[r]*(1+e.distance[r]),de=(e,r,t)=>r.outsideUsd[t]*(1+e.indexWeight[t]*r.distance[t]);function q(e,r,t){let n=r.lastRatio[t];return Number.isNaN(n)?de(e,r,t):r.outsideUsd[t]*n}function gm(e,r,t,n){let o=e.count,s=tt(e,n);for(let a=0;a<o;a+=1){let i=0;if(e.spills)for(let c=0;c<o;c+=1)i+=e.spillCoefficient[a*o+c]*r.history[s+c];let u=e.indexUsd[a];r.outsideUsd[a]=Math.max(u*t[a]*(1+i),e.priceFloorUsd[a])}}function xm(e,r){for(let t=0;t<e.count;t+=1){let n=e.recoveryDecay[t];n!==1&&(r.recoverable[t]=r.recoverable[t]*n,vm(e,r,t))}}function rt(e,r,t,n){let o=e.permanentShare[t]*n;r.permanent[t]=r.permanent[t]+o,r.recoverable[t]=r.recoverable[t]+(n-o),vm(e,r,t)}var le=(e,r)=>e.recoverable[r]+e.permanent[r];function vm(e,r,t){r.distance[t]=J(e.curves[t],le(r,t))}function Um(e,r,t,n){let o=e.count,s=new Float64Array(o),a=new Float64Array(o),i=tt(e,t);for(let u=0;u<o;u+=1)s[u]=wm(e,r,u,t),a[u]=r.history[i+u];r.pending.push({tick:t,dueMs:n,markUsd:s,distance:r.distance.slice(),laggedDistance:a})}function km(e,r){let t=0;for(let n of e.pending)n.dueMs>r?(e.pending[t]=n,t+=1):n.tick>=e.published.tick&&(e.previous=e.published,e.published=n);e.pending.length=t}function Sm(e,r,t){r.history.set(r.distance,tt(e,t))}var Am=(e,r,t,n)=>r.history[tt(e,t)+n];function tt(e,r){return r%e.lagTicks*e.count}function wm(e,r,t,n){let o=Im(e,r,t);return r.premiumEma[t]=o,Em(e,r,t,n,o)}var Mm=(e,r,t,n)=>Em(e,r,t,n,Im(e,r,t));function Im(e,r,t){let n=C(r,t)/de(e,r,t)-1;return r.premiumEma[t]*e.emaDecay+n*(1-e.emaDecay)}function Em(e,r,t,n,o){let s=de(e,r,t),{mark:a}=e.scenario.venue,i=wU(e,r,t,s,o,n);return a.band===void 0?i:Math.min(Math.max(i,s*(1-a.band)),s*(1+a.band))}function wU(e,r,t,n,o,s){let{mark:a}=e.scenario.venue;switch(a.rule){case"index":return n;case"indexFunding":return n*(1+e.fundingRate8h[t]*MU(e,s)/to);case"book":return C(r,t);case"last":return q(e,r,t);case"blend":return(1-a.weight)*n+a.weight*C(r,t);case"indexPlusEma":return n*(1+o);case"median3":return IU(n*(1+o),C(r,t),q(e,r,t))}}var to=288e5;function MU(e,r){let t=e.scenario.venue.fundingIntervalMs;return t===void 0?0:t-r*e.tickMs%t}function IU(e,r,t){return Math.max(Math.min(e,r),Math.min(Math.max(e,r),t))}function lr(e,r){let{mark:t}=e.scenario.venue,n=e.indexWeight[r];return t.rule==="index"?n:t.rule==="blend"?(1-t.weight)*n+t.weight:1}function nt({nodes:e},r){return e.cause[r]===0&&e.triggerTick[r]===0&&e.markLossUsd[r]===0}function no(e){let r=0;for(let t=0;t<e.nodes.count;t+=1)nt(e,t)&&(r+=1);return r}function Tm(e){let r=2*e.count,t=Math.max(64,Math.min(65536,Math.ceil(e.positionCount/r/16)));return{thresholdUsd:new Float64Array(e.positionCount),next:new Int32Array(e.positionCount),previous:new Int32Array(e.positionCount).fill(-2),head:new Int32Array(r*t).fill(-1),bins:t,binsPerUsd:e.indexUsd.map(n=>t/(2*n)),edge:Int32Array.from({length:r},(n,o)=>o%2===0?0:t-1),seenMarkUsd:new Float64Array(e.count).fill(Number.NaN),due:[],isDue:new Uint8Array(e.bucketCount),moved:[],isMoved:new Uint8Array(e.bucketCount)}}function Z(e,r){e.isDue[r]!==1&&(e.isDue[r]=1,e.due.push(r))}function Fm(e,r,t){for(let o=0;o<e.count;o+=1){let s=t[o];s!==r.seenMarkUsd[o]&&(r.seenMarkUsd[o]=s,EU(e,r,o,s),TU(e,r,o,s))}let n=r.due.splice(0);for(let o of n)r.isDue[o]=0,r.isMoved[o]!==1&&(r.isMoved[o]=1,r.moved.push(o));return n}function oo(e,r,t){let n=t*e.binsPerUsd[r];return n<e.bins?Math.max(0,n|0):e.bins-1}function EU(e,r,t,n){let o=2*t,s=oo(r,t,n);for(let a=r.edge[o];a>=s;a-=1){let i=r.head[o*r.bins+a];for(;i>=0;){let u=r.next[i];r.thresholdUsd[i]>=n&&Nm(e,r,i),i=u}}r.edge[o]=Math.min(r.edge[o],s)}function TU(e,r,t,n){let o=2*t+1,s=oo(r,t,n);for(let a=r.edge[o];a<=s;a+=1){let i=r.head[o*r.bins+a];for(;i>=0;){let u=r.next[i];r.thresholdUsd[i]<=n&&Nm(e,r,i),i=u}}r.edge[o]=Math.max(r.edge[o],s)}function Nm(e,r,t){$e(r,t),Z(r,e.positionBucket[t])}function $e(e,r){let t=e.previous[r];if(t===-2)return;let n=e.next[r];t>=0?e.next[t]=n:e.head[-3-t]=n,n>=0&&(e.previous[n]=t),e.previous[r]=-2}function so(e,r,t,n,o){let s=2*t+(n?1:0),a=n?o===Number.POSITIVE_INFINITY:o<0,i=s*e.bins+oo(e,t,o);if(e.thresholdUsd[r]=o,!a&&e.previous[r]===-3-i||($e(e,r),a))return;let u=e.head[i];e.next[r]=u,e.previous[r]=-3-i,u>=0&&(e.previous[u]=r),e.head[i]=r;let c=i-s*e.bins,d=e.edge[s];(n?c<d:c>d)&&(e.edge[s]=c)}function ot(e){return{collateralUsd:e.bucketCollateralUsd.slice(),sizeBase:e.sizeBase.slice(),openPositions:e.openPositions.slice(),idleUsd:e.idleUsd.slice(),marksOfFate:new Uint16Array(e.bucketCount),queued:new Uint8Array(e.bucketCount),nodeOf:new Int32Array(e.bucketCount).fill(-1),isChanged:new Uint8Array(e.bucketCount),watch:Tm(e)}}function Bm(e,r,t,n){for(let o of t){let s=e.bucketStart[o];r.collateralUsd[o]=e.bucketCollateralUsd[o];for(let a=s;a<e.bucketStart[o+1];a+=1)r.sizeBase[a]=e.sizeBase[a];r.openPositions[o]=e.openPositions[o],r.marksOfFate[o]=0,r.queued[o]=0,r.nodeOf[o]=-1,r.isChanged[o]=0}for(let o of n)r.idleUsd[o]=e.idleUsd[o]}function B(e,r,t){e.breaches.length<100&&e.breaches.push({law:r,tick:e.tick,detail:t})}function _m(){return{count:0,node:new Int32Array(48),moved:new Float64Array(48)}}function Om(e,r,t){let{node:n,moved:o,count:s}=e;if(s===48&&t<=o[47])return;let a=n.subarray(0,s).indexOf(r);for(a<0&&(a=Math.min(s,47),e.count=a+1);a>0&&o[a-1]<t;)n[a]=n[a-1],o[a]=o[a-1],a-=1;n[a]=r,o[a]=t}function Rm({count:e,moved:r},t){return t<e?r[t]:e<48?0:null}function ao(){return{count:0,node:new Int32Array(8),dy:new Float64Array(8),tick:new Uint32Array(8),sequence:new Uint32Array(8),gross:new Float64Array(8),byNode:new Float64Array(8),sold:Pm(),bought:Pm(),ranking:null}}function Pm(){return{gross:new Float64Array(8),leaders:_m()}}var Cm=ao();function Me(e,r){return r<0?e.sold:e.bought}function qm(e,{node:r,dy:t,tick:n,sequence:o},s){let a=e.count;a===e.node.length&&FU(e),e.node[a]=r,e.dy[a]=t,e.tick[a]=n,e.sequence[a]=o,e.gross[a]=H(e.gross,a)+Math.abs(t),e.sold.gross[a]=H(e.sold.gross,a)+Math.max(0,-t),e.bought.gross[a]=H(e.bought.gross,a)+Math.max(0,t),e.byNode[a]=s+Math.abs(t),e.count=a+1,t!==0&&Om(Me(e,t).leaders,r,e.byNode[a])}function H(e,r){return r===0?0:e[r-1]}function FU(e){let r=2*e.node.length,t=(n,o)=>{let s=o(r);return s.set(n),s};e.node=t(e.node,n=>new Int32Array(n)),e.dy=t(e.dy,n=>new Float64Array(n)),e.tick=t(e.tick,n=>new Uint32Array(n)),e.sequence=t(e.sequence,n=>new Uint32Array(n)),e.gross=t(e.gross,n=>new Float64Array(n)),e.byNode=t(e.byNode,n=>new Float64Array(n));for(let n of[e.sold,e.bought])n.gross=t(n.gross,o=>new Float64Array(o))}function st(e,r){let t=0,n=e.count;for(;t<n;){let o=t+n>>>1;e.tick[o]<r?t=o+1:n=o}return t}function io(e,r,t){let n=0,o=t;for(;n<o;){let s=n+o>>>1;e.sequence[s]<r?n=s+1:o=s}return n}function Hm(e,r,t){let n=e.ranking;if(n&&n.end===r&&n.way===t)return n;let o=Lm(e,r,t),s=o.size>0||t===0?o:Lm(e,r,0),a=[...s].sort((u,c)=>c[1]-u[1]||u[0]-c[0]),i={end:r,way:t,nodes:Int32Array.from(a,([u])=>u),moved:Float64Array.from(a,([,u])=>u),total:a.reduce((u,[,c])=>u+c,0),movedBy:s};return e.ranking=i,i}function Lm(e,r,t){let n=new Map;for(let o=0;o<r;o+=1){let s=e.dy[o];if(s===0||t!==0&&Math.sign(s)!==t)continue;let a=e.node[o];n.set(a,(n.get(a)??0)+Math.abs(s))}return n}function at(e){return{start:new Uint32Array(e+1),lists:0,count:0,number:new Int32Array(64),usd:new Float64Array(64)}}function Ie(e,r,t){e.count===e.number.length&&NU(e),e.number[e.count]=r,e.usd[e.count]=t,e.count+=1}function NU(e){let r=new Int32Array(2*e.count),t=new Float64Array(2*e.count);r.set(e.number),t.set(e.usd),e.number=r,e.usd=t}function Dm(e){e.lists+=1,e.start[e.lists]=e.count}function it({start:e,count:r,number:t,usd:n}){return{start:e,number:t.slice(0,r),usd:n.slice(0,r)}}function zm(){return{count:0,node:new Int32Array(0),usd:new Float64Array(0),latest:new Int32Array(0),turn:new Uint32Array(0),now:0}}function ut(e,r){if(e.node.length<r){let t=Math.max(64,2*r);e.node=new Int32Array(t),e.usd=new Float64Array(t),e.latest=new Int32Array(t),e.turn=new Uint32Array(t),e.now=0}e.count=0,e.now+=1}function ct(e,r,t,n){if(e.turn[r]===e.now){e.usd[r]=e.usd[r]+t;return}e.turn[r]=e.now,e.usd[r]=t,e.latest[r]=n,e.node[e.count]=r,e.count+=1}function dt(e){let r=e.node[0];for(let t=1;t<e.count;t+=1){let n=e.node[t];Gm(e,n,r)<0&&(r=n)}return r}function Wm(e,r){let t=e.node.subarray(0,e.count).sort((n,o)=>Gm(e,n,o));for(let n of t)Ie(r,n,e.usd[n])}function Gm({usd:e,latest:r},t,n){return e[n]-e[t]||r[n]-r[t]}function $m(){return{book:new Uint16Array(64),row:new Int32Array(64),previous:new Int32Array(64),latest:new Int32Array(64).fill(-1)}}function Vm(e,r,t,n,o){r===e.book.length&&BU(e),t>=e.latest.length&&_U(e,t),e.book[r]=n,e.row[r]=o,e.previous[r]=e.latest[t],e.latest[t]=r}function Km({latest:e},r){return e[r]??-1}function BU(e){let r=2*e.book.length,{book:t,row:n,previous:o}=e;e.book=new Uint16Array(r),e.row=new Int32Array(r),e.previous=new Int32Array(r),e.book.set(t),e.row.set(n),e.previous.set(o)}function _U(e,r){let{latest:t}=e;e.latest=new Int32Array(2*(r+1)).fill(-1),e.latest.set(t)}function Ym(e,r){return{nodeOf:r,nodes:[],generation:[],executions:[],trail:$m(),instruments:e.count,sequence:0,triggers:new Map,stopTriggers:new Map,views:{tick:-1,lanes:[]},generations:0,tally:zm()}}function jm(e,r,t,n,o){let s=e.nodes.length;for(e.nodes.push({tick:t.tick,generation:t.generation,cause:t.cause,leadInstrument:t.leadInstrument,leadSide:t.leadSide,notionalUsd:t.notionalUsd,equityUsd:t.equityUsd,maintenanceUsd:t.maintenanceUsd,markLossUsd:t.markLossUsd,judged:t.judged,neededUsd:t.neededUsd,main:t.main,bucket:r,fall:mm.indexOf(n),firstActionTick:o,deficitUsd:0,paidFundUsd:0,paidVaultUsd:0,paidSocialisedUsd:0,unresolvedUsd:0,forgoneUsd:0,adlNotionalUsd:0}),e.generation.push(t.generation),e.nodeOf[r]=s;e.executions.length<=t.generation;)e.executions.push(Array.from({length:e.instruments},ao));return s}function Xm(e,r,t,n,o){let s=e.generation[r],a=uo(e,s,t),{sequence:i}=e;Vm(e.trail,i,r,t,a.count),qm(a,{node:r,dy:n,tick:o,sequence:i},OU(e.trail,a,t,i,n)),e.sequence=i+1,e.generations=Math.max(e.generations,s+1)}function OU(e,r,t,n,o){for(let s=e.previous[n];s>=0;s=e.previous[s]){let a=e.row[s];if(e.book[s]===t&&r.dy[a]*o>0)return r.byNode[a]}return 0}function uo(e,r,t){return e.executions[r]?.[t]??Cm}function $(e,r){return r<0?void 0:e.nodes[e.nodeOf[r]]}function mr(e,r){let t=e.fromUsd.length-1;for(;t>0&&r<=e.fromUsd[t];)t-=1;return t}function V(e,r){let t=mr(e,r);return r*e.rate[t]-e.deductionUsd[t]}function z(e,r,t,n){let o=e.positionInstrument[n];return V(e.tiers[o],Math.abs(r.sizeBase[n])*t[o])}function w(e,r,t,n){let o=r.collateralUsd[n],s=e.bucketStart[n+1];for(let a=e.bucketStart[n];a<s;a+=1){let i=r.sizeBase[a];i!==0&&(o+=i*(t[e.positionInstrument[a]]-r.entryUsd[a]))}return o}function T(e,r,t,n){let o=0,s=e.bucketStart[n+1];for(let a=e.bucketStart[n];a<s;a+=1)r.sizeBase[a]!==0&&(o+=z(e,r,t,a));return o}function W(e,r,t,n){let o=0,s=e.bucketStart[n+1];for(let a=e.bucketStart[n];a<s;a+=1)o+=Math.abs(r.sizeBase[a])*t[e.positionInstrument[a]];return o}function co(e,r,t,n){return Math.max(0,e-t*n/r)}function lt(e,r,t,n,o=w(e,r,t,n),s=T(e,r,t,n)){let a=[],i=e.bucketStart[n+1];for(let u=e.bucketStart[n];u<i;u+=1){let c=r.sizeBase[u],d=t[e.positionInstrument[u]],l=c===0?0:z(e,r,t,u)/s;a.push(c===0?Number.NaN:co(d,c,o,l))}return a}function Ee(e,r,t,n){let o=e.positionBucket[n],s=e.positionInstrument[n],a=r.sizeBase[n];if(a===0)return Number.NaN;let i=T(e,r,t,o)-z(e,r,t,n),u=w(e,r,t,o)-a*t[s]-i;return Ve(e.tiers[s],a,u,t[s])}function Ve(e,r,t,n){let o=Math.abs(r),s=Number.NaN;for(let a=0;a<e.rate.length;a+=1){let i=r-o*e.rate[a];if(i===0)continue;let u=(-t-e.deductionUsd[a])/i;!(u>0)||mr(e,o*u)!==a||(Number.isNaN(s)||Math.abs(u-n)<Math.abs(s-n))&&(s=u)}return s}function mt(e,r,t,n,o){let s=t.lanes[n-1],a=t.lanes[n],i=0;for(let{instrument:u,sizeBase:c}of t.positions){let d=c*(s.markUsd[u]-a.markUsd[u]);if(d!==0){i+=d;for(let l of RU(e,s,a,u,t.watchesLast?1:lr(e,u))){let m=uo(r,n-1,l.book),f=l.book===u?t.sampleTick:t.sampleTick-e.lagTicks+1,p=-Math.sign(c)*l.sign;o({usd:d*l.share,list:m,end:st(m,f),way:l.way,hurts:p})}}}return i}function RU(e,r,t,n,o){let s=t.distance[n]-r.distance[n];if(!e.spills)return[{book:n,share:1,way:Math.sign(s),sign:1}];let a=[];a.push({book:n,weight:Math.abs(s)*o,way:Math.sign(s),sign:1});for(let u=0;u<e.count;u+=1){let c=e.spillCoefficient[n*e.count+u];if(c===0)continue;let d=t.laggedDistance[u]-r.laggedDistance[u],l=Math.abs(d)*Math.abs(c);a.push({book:u,weight:l,way:Math.sign(d),sign:Math.sign(c)})}let i=a.reduce((u,c)=>u+c.weight,0);return i===0?[{book:n,share:1,way:0,sign:1}]:a.filter(u=>u.weight>0).map(({weight:u,...c})=>({...c,share:u/i}))}var PU=-1,LU=-2,CU=-3,lo=8;function Qm(e,r){return r.positions.reduce((t,{instrument:n,sizeBase:o})=>t+o*(e.indexUsd[n]-r.real.markUsd[n]),0)}function Jm(e,r,t){let n=Math.min(t.lanes.length-1,t.generations),o=t.lanes[0],s=t.lanes[n],a=0,i=0;for(let{instrument:p,sizeBase:b}of t.positions)a+=b*(e.indexUsd[p]-o.markUsd[p]),i+=b*(s.markUsd[p]-t.real.markUsd[p]);let u=new mo,c=[],d=0,l=0;for(let p=1;p<=n;p+=1){let b=[];c.push(mt(e,r,t,p,({usd:h,list:g,end:x,way:v})=>{let U=Hm(g,x,v);U.total===0?d+=h:b.push({usd:h,ranking:U}),U.total>0&&(l+=h)})),qU(b,u)}let m=u.rows.filter(([,p])=>p!==0);u.dropped&&(d+=m.reduce((p,[,b])=>p-b,l));let f=[[PU,a],...m];return d!==0&&f.push([LU,d]),i!==0&&f.push([CU,i]),{shares:f,layersUsd:c}}var mo=class{rows=[];dropped=!1;get leastUsd(){return this.rows.length<lo?-1:Math.abs(this.rows[lo-1][1])}offer(r,t){let n=this.rows.length,o=([s,a])=>Math.abs(t)>Math.abs(a)||Math.abs(t)===Math.abs(a)&&r<s;for(;n>0&&o(this.rows[n-1]);)n-=1;this.rows.splice(n,0,[r,t]),this.rows.length>lo&&(this.rows.pop(),this.dropped=!0)}};function qU(e,r){let t=new Set;for(let n=0;;n+=1){let o=0;for(let{usd:s,ranking:a}of e)n<a.nodes.length&&(o+=Math.abs(s)*a.moved[n]/a.total);if(o===0)return;if(o<r.leastUsd){r.dropped=!0;return}for(let{ranking:s}of e){let a=s.nodes[n];a===void 0||t.has(a)||(t.add(a),r.offer(a,HU(e,a)))}}}function HU(e,r){let t=0;for(let n of e)t+=n.usd*(n.ranking.movedBy.get(r)??0)/n.ranking.total;return t}var DU=1e-9;function Zm({trail:e,tally:r,generation:t},n,o,s){ut(r,t.length);let a=0;for(let i=0;;i+=1){let u=zU(o,i);if(u===null)return-1;if(u===0||a>u*(1+DU))return r.count>0?dt(r):-1;for(let{list:c,hurts:d}of o){let{leaders:l}=Me(c,d);if(i>=l.count)continue;let m=l.node[i];r.turn[m]!==r.now&&(WU(e,n,o,s,m,r),r.turn[m]===r.now&&(a=Math.max(a,r.usd[m])))}}}function zU(e,r){let t=0;for(let{usd:n,list:o,end:s,hurts:a}of e){let i=Rm(Me(o,a).leaders,r);if(i===null)return null;t+=n*i/H(o.gross,s)}return t}function WU(e,r,t,n,o,s){for(let a=Km(e,o);a>=n;a=e.previous[a]){let i=r[e.book[a]],u=e.row[a],c=0;for(let d of t)d.list!==i||u>=d.end||Math.sign(i.dy[u])!==d.hurts||(c+=d.usd*Math.abs(i.dy[u])/H(i.gross,d.end));c>0&&ct(s,o,c,a)}}function rf(e,r,t,n){let{layerUsd:o,parts:s}=nf(e,r,t);if(s.length>0){sf(r,s,of(s,t.neededUsd)),Wm(r.tally,n);return}let a=uf(r,t);a>=0&&Ie(n,a,Math.max(0,o))}function tf(e,r,t){let{parts:n}=nf(e,r,t);if(n.length===0)return uf(r,t);let o=of(n,t.neededUsd),s=r.executions[t.generation-1]??[],a=VU(n,o)>GU?Zm(r,s,n,o):-1;return a>=0?a:(sf(r,n,o),dt(r.tally))}var GU=64;function nf(e,r,t){let n=[];return{layerUsd:mt(e,r,t.judged,t.generation,s=>{s.usd>0&&H(Me(s.list,s.hurts).gross,s.end)>0&&n.push(s)}),parts:n}}function of(e,r){let t=Math.max(0,r),n=$U(e)+1,o=n-1;for(let s=2;o>0&&fo(e,o)<=t;s*=2)n=o,o=Math.max(0,o-s);if(o===0&&fo(e,0)<=t)return 0;for(;n-o>1;){let s=o+n>>>1;fo(e,s)>t?o=s:n=s}return o}function fo(e,r){let t=0;for(let{usd:n,list:o,end:s,hurts:a}of e){let{gross:i}=Me(o,a),u=H(i,s)-H(i,io(o,r,s));t+=n*u/H(o.gross,s)}return t}function $U(e){return e.reduce((r,{list:t,end:n})=>Math.max(r,t.sequence[n-1]),-1)}function VU(e,r){return e.reduce((t,{list:n,end:o})=>t+o-io(n,r,o),0)}function sf({tally:e,generation:r},t,n){ut(e,r.length);let o=t.map(KU);for(let s=ef(o);s>=n;s=ef(o))YU(o,s,e)}function KU(e){let r={part:e,grossBase:H(e.list.gross,e.end),at:e.end,sequence:-1};return af(r),r}function af(e){let{list:r,hurts:t}=e.part,n=e.at-1;for(;n>=0&&Math.sign(r.dy[n])!==t;)n-=1;e.at=n,e.sequence=n<0?-1:r.sequence[n]}function ef(e){let r=-1;for(let t of e)t.sequence>r&&(r=t.sequence);return r}function YU(e,r,t){let n=-1,o=0;for(let s of e){if(s.sequence!==r)continue;let{list:a,usd:i}=s.part;n=a.node[s.at],o+=i*Math.abs(a.dy[s.at])/s.grossBase,af(s)}ct(t,n,o,r)}function uf(e,{generation:r,judged:t}){let n=-1,o=-1;for(let s of e.executions[r-1]??[]){let a=st(s,t.sampleTick)-1;a<0||s.sequence[a]<=o||(o=s.sequence[a],n=s.node[a])}return n}var df=32;function lf(e){return e.shadows.length>df?e.shadows:[...e.shadows,e.real]}function mf(e){let{causes:r}=e,t=lf(e);return(r.views.tick!==e.tick||r.views.lanes.length!==t.length)&&(r.views={tick:e.tick,lanes:t.map(n=>n.published)}),r.views.lanes}function cf(e,r){let t=n=>Float64Array.from(e.c.ids,(o,s)=>n(s));return{markUsd:t(n=>q(e.c,r,n)),distance:r.distance.slice(),laggedDistance:t(n=>Am(e.c,r,e.tick,n))}}function ft(e,r,t=w(e.c,e,e.real.published.markUsd,r),n=T(e.c,e,e.real.published.markUsd,r)){let{c:o}=e,a={lanes:mf(e),real:e.real.published,sampleTick:e.real.published.tick,positions:JU(e,r),watchesLast:!1,generations:e.causes.generations},{markUsd:i}=e.real.published,u=ZU(e,r),c={judged:a,leadInstrument:o.positionInstrument[u],leadSide:Math.sign(e.sizeBase[u]),notionalUsd:W(o,e,i,r),equityUsd:t,maintenanceUsd:n};return(e.isChanged[r]===0?t<=n:QU(e,r))?bf(e,c,m=>w(o,e,m.markUsd,r)-T(o,e,m.markUsd,r)):po(e,c,0,XU,0)}function ff(e,r){let{c:t}=e,n=t.stops.position[r],o=t.stops.bucket[r],s=t.positionInstrument[n],a=e.sizeBase[n],i=t.stops.onLast[r]===1,u={lanes:i?lf(e).map(m=>cf(e,m)):mf(e),real:i?cf(e,e.real):e.real.published,sampleTick:i?e.tick:e.real.published.tick,positions:[{instrument:s,sizeBase:a}],watchesLast:i,generations:e.causes.generations},{markUsd:c}=e.real.published,d={judged:u,leadInstrument:s,leadSide:Math.sign(a),notionalUsd:Math.abs(a)*c[s],equityUsd:w(t,e,c,o),maintenanceUsd:T(t,e,c,o)},l=t.stops.triggerUsd[r];return bf(e,d,m=>a*(m.markUsd[s]-l))}var jU=Zr.indexOf("shock"),XU=Zr.indexOf("venue"),pf=Zr.indexOf("cascade");function bf(e,r,t){let{lanes:n}=r.judged,o=n.findIndex(i=>t(i)<=0),s=o<0?df:o;if(s===0)return po(e,r,0,jU,0);let a=-t(n[Math.min(s,n.length-1)]);return po(e,r,s,pf,a)}function po(e,r,t,n,o){let{judged:s}=r;return{tick:e.tick,generation:t,cause:n,leadInstrument:r.leadInstrument,leadSide:r.leadSide,notionalUsd:r.notionalUsd,equityUsd:r.equityUsd,maintenanceUsd:r.maintenanceUsd,markLossUsd:Qm(e.c,s),judged:s,neededUsd:o,main:n===pf?tf(e.c,e.causes,{judged:s,generation:t,neededUsd:o}):-1}}function QU(e,r){let{c:t}=e,n={collateralUsd:t.bucketCollateralUsd,sizeBase:t.sizeBase,entryUsd:t.entryUsd},{markUsd:o}=e.real.published;return w(t,n,o,r)<=T(t,n,o,r)}function JU(e,r){let{c:t}=e,n=[];for(let o=t.bucketStart[r];o<t.bucketStart[r+1];o+=1){let s=e.sizeBase[o];s!==0&&n.push({instrument:t.positionInstrument[o],sizeBase:s})}return n}function ZU(e,r){let{c:t}=e,n=t.bucketStart[r],o=-1;for(let s=n;s<t.bucketStart[r+1];s+=1){if(e.sizeBase[s]===0)continue;let a=z(t,e,e.real.published.markUsd,s);a>o&&(o=a,n=s)}return n}function yf(e){return Rr(Lr(e))}var ek=Object.fromEntries(we.map((e,r)=>[e,r]));function gf(e=1024){return{count:0,kind:new Uint8Array(e),tick:new Uint32Array(e),bucket:new Int32Array(e),instrument:new Int32Array(e),other:new Int32Array(e),values:new Float64Array(e*6)}}function xf(e,r,t,n,o,s,a=0,i=0,u=0,c=0,d=0,l=0){e.count===e.kind.length&&rk(e);let m=e.count;e.kind[m]=ek[t],e.tick[m]=r,e.bucket[m]=n,e.instrument[m]=o,e.other[m]=s;let f=m*6;e.values[f]=a+0,e.values[f+1]=i+0,e.values[f+2]=u+0,e.values[f+3]=c+0,e.values[f+4]=d+0,e.values[f+5]=l+0,e.count=m+1}function rk(e){let r=e.kind.length*2,t=(n,o)=>(o.set(n),o);e.kind=t(e.kind,new Uint8Array(r)),e.tick=t(e.tick,new Uint32Array(r)),e.bucket=t(e.bucket,new Int32Array(r)),e.instrument=t(e.instrument,new Int32Array(r)),e.other=t(e.other,new Int32Array(r)),e.values=t(e.values,new Float64Array(r*6))}function vf(e){let r=e.count;return{count:r,kind:e.kind.slice(0,r),tick:e.tick.slice(0,r),bucket:e.bucket.slice(0,r),instrument:e.instrument.slice(0,r),other:e.other.slice(0,r),values:e.values.slice(0,r*6)}}var hf=65;function Uf(e){let r=new Uint8Array(e.count*hf),t=new DataView(r.buffer);for(let n=0,o=0;n<e.count;n+=1,o+=hf){t.setUint8(o,e.kind[n]),t.setUint32(o+1,e.tick[n],!0),t.setInt32(o+5,e.bucket[n],!0),t.setInt32(o+9,e.instrument[n],!0),t.setInt32(o+13,e.other[n],!0);for(let s=0;s<6;s+=1)t.setFloat64(o+17+8*s,e.values[n*6+s],!0)}return yf(r)}var tk=1e-12,nk=1e-6;function Te(e,r,t){let{c:n}=e,o=e.real.published.markUsd[n.positionInstrument[r]],s=Math.abs(t);return s<tk*Math.abs(n.sizeBase[r])||s*o<nk}function kf(e,r){let{c:t}=e;t.scenario.venue.adl&&!e.t5.has(r)&&e.t5.set(r,{collateralUsd:e.collateralUsd[r],sizes:e.sizeBase.slice(t.bucketStart[r],t.bucketStart[r+1])}),pt(e,r),Z(e.watch,r)}function pt(e,r){e.isChanged[r]!==1&&(e.isChanged[r]=1,e.changed.push(r))}function P(e,r,t){kf(e,r),e.collateralUsd[r]=e.collateralUsd[r]+t}function fe(e,r,t,n){let{c:o}=e,s=o.positionBucket[r],a=o.positionInstrument[r];kf(e,s);let i=e.sizeBase[r],u=i+t;u!==0&&(Te(e,r,u)||Math.sign(u)!==Math.sign(i))&&(Fe(e,a,u,n),u=0);let c=(i-u)*(n-e.entryUsd[r]);e.collateralUsd[s]=e.collateralUsd[s]+c,e.sizeBase[r]=u;let d=e.haircutUsd.get(r);return d!==void 0&&e.haircutUsd.set(r,i===0?0:d*u/i),i!==0&&u===0&&(e.openPositions[s]=e.openPositions[s]-1,e.lastClosedInstrument.set(s,a)),c}function Fe(e,r,t,n){e.bookBase[r]=e.bookBase[r]+t,e.bookQuoteUsd[r]=e.bookQuoteUsd[r]-t*n,e.totals.grossFlowUsd+=Math.abs(t*n)}function fr(e,r,t,n,o){let{c:s}=e,a=s.positionBucket[t],i=s.positionInstrument[t];return fe(e,t,-n,o),e.totals.grossFlowUsd+=Math.abs(n*o),ok(r,i,n,o,e.causes.nodeOf[a])}function ok(e,r,t,n,o){let s=e.sizeBase[r],a=e.parts[r],i=0;if(s===0||Math.sign(s)===Math.sign(t)){let u=s+t;e.entryUsd[r]=(e.entryUsd[r]*s+n*t)/u,e.sizeBase[r]=u,a.set(o,(a.get(o)??0)+Math.abs(t))}else{i=Math.min(Math.abs(s),Math.abs(t))*Math.sign(s)*(n-e.entryUsd[r]);let c=s+t,d=Math.abs(t)>Math.abs(s);Sf(a,d?0:c/s),e.sizeBase[r]=c,(c===0||d)&&(e.largestBase[r]=0),d&&(e.entryUsd[r]=n,a.set(o,Math.abs(c)))}return e.largestBase[r]=Math.max(e.largestBase[r],Math.abs(e.sizeBase[r])),i}function bt(e,r,t,n){let o=e.sizeBase[r],s=o+t,a=-t*(n-e.entryUsd[r]);return e.sizeBase[r]=s,Sf(e.parts[r],s/o),s===0&&(e.largestBase[r]=0),a}function Sf(e,r){if(r===0)e.clear();else for(let[t,n]of e)e.set(t,n*r)}function K(e,r,t,n){let o=e.causes.nodeOf[r];if(o>=0)return o;let s=n??e.causes.triggers.get(r)??ft(e,r);for(;e.shadows.length<=s.generation;)e.shadows.push(hm(e.real));let a=jm(e.causes,r,s,t,e.tick);e.causes.triggers.delete(r);let i=e.causes.nodes[s.main]?.bucket??-1;return k(e,"fell",r,s.leadInstrument,i,s.generation,s.markLossUsd),a}function F(e,r,t){pt(e,r),e.marksOfFate[r]=e.marksOfFate[r]|t}function k(e,r,t,n,o,s=0,a=0,i=0,u=0,c=0,d=0){xf(e.log,e.tick,r,t,n,o,s,a,i,u,c,d)}var Ne=1e-6;function Af(e){let{fund:r}=e.scenario.venue;if(!r)return[];let t=(o,s)=>({instrument:o,balanceUsd:s,stopped:!1,paidThisActionUsd:0,peaks:[{balanceUsd:s,untilMs:Number.POSITIVE_INFINITY}]}),n=r.startUsd;return r.scope==="shared"?[t(-1,typeof n=="number"?n:Object.values(n).reduce((o,s)=>o+s,0))]:e.ids.map((o,s)=>t(s,typeof n=="number"?n:n[o]??0))}function Y(e,r){return wf(e)??e.pools[r]}var wf=e=>e.pools[0]?.instrument===-1?e.pools[0]:void 0,ee=e=>e.pools.reduce((r,t)=>r+t.balanceUsd,0);function Ke(e){for(let r of e.pools)r.paidThisActionUsd=0}function pr(e,r){let t=e.c.scenario.venue.fund?.perEventCapUsd??Number.POSITIVE_INFINITY;return Math.max(0,Math.min(bo(e,r),t-r.paidThisActionUsd))}function bo(e,r){let t=e.c.scenario.venue.fund;if(t?.drawdownStop===void 0)return r.balanceUsd;let n=sk(e,r,t.windowMs),o=(1-t.drawdownStop)*n,s=(1-(t.resumeAt??t.drawdownStop))*n;return r.stopped&&r.balanceUsd>=s&&r.balanceUsd>o&&(r.stopped=!1,k(e,"fund-resumed",-1,r.instrument,-1,r.balanceUsd,n)),!r.stopped&&r.balanceUsd<=o&&(r.stopped=!0,k(e,"fund-stopped",-1,r.instrument,-1,r.balanceUsd,n)),r.stopped?0:Math.max(0,r.balanceUsd-o)}function sk(e,r,t){for(;(r.peaks[0]?.untilMs??Number.POSITIVE_INFINITY)<=e.tMs-t;)r.peaks.shift();return r.peaks[0]?.balanceUsd??r.balanceUsd}function br(e,r,t){if(t===0)return;r.balanceUsd=Math.max(0,r.balanceUsd+t);let{peaks:n}=r,o=n.at(-1);for(o&&(o.untilMs=e.tMs);(n.at(-1)?.balanceUsd??Number.POSITIVE_INFINITY)<=r.balanceUsd;)n.pop();n.push({balanceUsd:r.balanceUsd,untilMs:Number.POSITIVE_INFINITY}),e.totals.grossFlowUsd+=Math.abs(t);let s=ee(e);e.totals.fundMinUsd=Math.min(e.totals.fundMinUsd,s),e.totals.fundEmptyAtMs===null&&s<Ne&&(e.totals.fundEmptyAtMs=e.tMs)}function ht(e,r,t,n,o){let s=wf(e),a=yt(e,s,n,r);o(a);for(let{instrument:i,usd:u}of t){let c=s?0:yt(e,e.pools[i],u,r);o(c);let d=s?u*(1-a/n):u-c;d>0&&e.pendingDeficits.push({bucket:r,instrument:i,amountUsd:d})}}function yt(e,r,t,n){if(!r||t<=0)return 0;let o=Math.min(t,pr(e,r));return o<=0?0:(br(e,r,-o),r.paidThisActionUsd+=o,k(e,"fund-paid",n,r.instrument,-1,o,r.balanceUsd,t),o)}var Mf=1e-9;function If(e){for(let r of e.pools)r.balanceUsd>=0||B(e,"fund >= 0",`pool ${r.instrument} at ${r.balanceUsd}`);for(let r=0;r<e.c.count;r+=1)Number.isFinite(e.real.published.markUsd[r])||B(e,"finite marks",`${e.c.ids[r]}`)}function Ef(e){let r=yo(e);r.worstShare>Mf&&B(e,"sizes sum to zero",`residual ${r.residualBase} base units`);let t=ho(e);Math.abs(t)>Mf*Math.max(1,e.totals.grossFlowUsd)&&B(e,"cash is conserved",`residual ${t} USD of ${e.totals.grossFlowUsd}`),ee(e)>=0||B(e,"fund >= 0",String(ee(e)));for(let n of e.causes.nodes){let o=n.paidFundUsd+n.paidVaultUsd+n.paidSocialisedUsd+n.unresolvedUsd;Math.abs(o-n.deficitUsd)>1e-9*Math.max(1,n.deficitUsd)&&B(e,"what was paid sums to the loss",`bucket ${n.bucket}: ${o} of ${n.deficitUsd}`)}}function yo(e){let{c:r}=e,t=new Float64Array(r.count);for(let s of e.changed)for(let a=r.bucketStart[s];a<r.bucketStart[s+1];a+=1){let i=r.positionInstrument[a];t[i]=t[i]+e.sizeBase[a]-r.sizeBase[a]}let n=0,o=0;for(let s=0;s<r.count;s+=1){let a=e.bookBase[s]-r.bookBase[s]+t[s]+e.vault.sizeBase[s]+e.fundInventory.sizeBase[s]+e.outsideBase[s],i=r.grossBase[s];Math.abs(a)>Math.abs(n)&&(n=a),i>0&&(o=Math.max(o,Math.abs(a)/i))}return{residualBase:n,worstShare:o}}function ho(e){let{c:r}=e,t=e.vaultCashUsd-(r.scenario.venue.vault?.capitalUsd??0);t+=ee(e)-e.openingFundUsd,t+=e.venueCashUsd;for(let n of e.changed){t+=e.collateralUsd[n]-r.bucketCollateralUsd[n];for(let o=r.bucketStart[n];o<r.bucketStart[n+1];o+=1)t-=(e.sizeBase[o]-r.sizeBase[o])*r.entryUsd[o]}for(let[n,o]of e.withdrawnUsd)t+=o+e.idleUsd[n]-r.idleUsd[n];for(let n=0;n<r.count;n+=1)t+=e.bookQuoteUsd[n]-r.bookQuoteUsd[n],t+=e.outsideQuoteUsd[n]-e.fundOwedUsd[n],t-=e.vault.sizeBase[n]*e.vault.entryUsd[n],t-=e.fundInventory.sizeBase[n]*e.fundInventory.entryUsd[n];return t}var ak=315576e5;function Tf(e){let{c:r}=e,{makers:t}=r.scenario.venue,n=t?dr(r.tickMs,t.halfLifeMs):0;for(let o=0;o<r.count;o+=1){let s=1;if(t){let a=Math.max(C(e.real,o),r.priceFloorUsd[o]),i=r.sigma[o]*Math.sqrt(r.tickMs/ak),u=Math.abs(a/e.lastBookUsd[o]-1)/i;e.makerSpeed[o]=e.makerSpeed[o]*n+u*(1-n),e.lastBookUsd[o]=a;let c=e.makerSpeed[o]/t.vHalf;s=t.floor+(1-t.floor)/(1+c*c)}e.depth[o]=s*e.depthFactors[o]}}var go={sizeBase:0,averageUsd:0,marginalUsd:0,dy:0,exhausted:!1};function G(e,r,t,n,o,s){if(o===0)return go;let a=e.curves[t],i=o>0?1:-1,u=le(r,t),c=u+o/n,d=i>0?a.ask.capacity:-a.bid.capacity,l=s===void 0?d:bm(a,i,ik(e,r,t,i,s)),m=i>0?Math.min(l,d):Math.max(l,d),f=i>0?c<=m:c>=m,p=f?c:m,b=!f&&m===d;return(i>0?p<=u:p>=u)?b?{...go,exhausted:b}:go:{sizeBase:f?o:(p-u)*n,averageUsd:xo(e,r,t,i,ro(a,u,p)),marginalUsd:xo(e,r,t,i,et(a,u,p)),dy:p-u,exhausted:b}}function Ff(e,r,t,n){let o=le(r,t);return xo(e,r,t,n>0?1:-1,et(e.curves[t],o,o+n))}function xo(e,r,t,n,o){let s=r.outsideUsd[t],a=s*(1+o)+n*e.spread[t]*s/2;return Math.max(a,e.priceFloorUsd[t])}function ik(e,r,t,n,o){return o/r.outsideUsd[t]-1-n*e.spread[t]/2}function Ye(e,r,t,n){let{c:o,real:s,shadows:a}=e,i=a.length;for(let u=0;u<i;u+=1){let c=0,d=!0;for(let l of n)e.causes.generation[l.node]<u?c+=l.share:d=!1;c>0&&uk(e,a[u],r,d?t.dy:t.dy*c)}rt(o,s,r,t.dy),s.lastRatio[r]=t.marginalUsd/s.outsideUsd[r];for(let u of n)Xm(e.causes,u.node,r,t.dy*u.share,e.tick)}function Bf(e,r,t){let n=e.depth[r];for(let s of e.shadows)Nf(e,s,r,G(e.c,s,r,n,t));let o=G(e.c,e.real,r,n,t);return Nf(e,e.real,r,o),o}function Nf(e,r,t,n){n.sizeBase!==0&&(rt(e.c,r,t,n.dy),r.lastRatio[t]=n.marginalUsd/r.outsideUsd[t])}function uk(e,r,t,n){let o=Ff(e.c,r,t,n);rt(e.c,r,t,n),r.lastRatio[t]=o/r.outsideUsd[t]}var ck=1e-6;function _f(e){let r=e.causes.nodes,t=at(r.length),n=at(r.length),o=at(r.length);for(let s of r){let a=Jm(e.c,e.causes,s.judged);lk(e,s,a.shares);for(let[i,u]of a.shares)Ie(t,i,u);a.layersUsd.forEach((i,u)=>Ie(n,u,i)),s.main>=0&&rf(e.c,e.causes,s,o);for(let i of[t,n,o])Dm(i)}return dk(e,it(t),it(n),it(o))}function dk(e,r,t,n){let o=e.causes.nodes,s=o.map(i=>mk(e,i,w(e.c,e,e.real.published.markUsd,i.bucket))),a=i=>Float64Array.from(o,i);return{count:o.length,bucket:Int32Array.from(o,i=>i.bucket),generation:Uint8Array.from(o,i=>i.generation),cause:Uint8Array.from(o,i=>i.cause),fall:Uint8Array.from(o,i=>i.fall),triggerTick:Uint32Array.from(o,i=>i.tick),firstActionTick:Uint32Array.from(o,i=>i.firstActionTick),leadInstrument:Uint16Array.from(o,i=>i.leadInstrument),leadSide:Int8Array.from(o,i=>i.leadSide),notionalUsd:a(i=>i.notionalUsd),equityUsd:a(i=>i.equityUsd),maintenanceUsd:a(i=>i.maintenanceUsd),markLossUsd:a(i=>i.markLossUsd),shareStart:r.start,shareNode:r.number,shareUsd:r.usd,layerStart:t.start,layerUsd:t.usd,parentStart:n.start,parentNode:n.number,parentUsd:n.usd,lossUsd:a((i,u)=>s[u]?.lossUsd??0),paidMarginUsd:a((i,u)=>s[u]?.marginUsd??0),paidFundUsd:a(i=>i.paidFundUsd),paidVaultUsd:a(i=>i.paidVaultUsd),paidSocialisedUsd:a(i=>i.paidSocialisedUsd),unresolvedUsd:a((i,u)=>s[u]?.unresolvedUsd??0),forgoneUsd:a(i=>i.forgoneUsd),adlNotionalUsd:a(i=>i.adlNotionalUsd)}}function lk(e,r,t){let n=t.reduce((s,[,a])=>s+a,0),o=t.reduce((s,[,a])=>s+Math.abs(a),1);Math.abs(n-r.markLossUsd)<=ck*o||B(e,"cause shares sum to the mark loss",`bucket ${r.bucket}: ${n} of ${r.markLossUsd}`)}function mk(e,r,t){let{c:n}=e,o=r.bucket,s=n.bucketCollateralUsd[o]-(e.bucketWithdrawnUsd.get(o)??0);for(let u=n.bucketStart[o];u<n.bucketStart[o+1];u+=1){let c=n.indexUsd[n.positionInstrument[u]];s+=n.sizeBase[u]*(c-n.entryUsd[u])}let a=Math.max(0,-t-r.unresolvedUsd),i=s-Math.max(0,t);return{lossUsd:i+r.deficitUsd+a,marginUsd:i,unresolvedUsd:r.unresolvedUsd+a}}var I={recovered:1,reduced:2,stoppedOut:4,deleveraged:8,bankrupt:16,takenOver:32};function Of(e,r,t){return r&&t<0?"underwater":e&I.takenOver?"taken-over":e&I.bankrupt?"bankrupt":e&I.reduced&&!r?"liquidated":e&I.deleveraged?"deleveraged":e&I.stoppedOut?"stopped-out":e&I.reduced?"reduced":e&I.recovered?"recovered":"untouched"}var fk=1e-12,pk=1e-6;function gt(e,r,t=-1){let n=0;for(let o=0;o<e.c.count;o+=1){let s=r.sizeBase[o];s===0||t>=0&&o!==t||(n+=s*(e.real.published.markUsd[o]-r.entryUsd[o]))}return n}function re(e,r){let t=0;for(let n=0;n<e.c.count;n+=1)t+=Math.abs(r.sizeBase[n])*e.real.published.markUsd[n];return t}var vo=e=>e.sizeBase.some(r=>r!==0);function xt(e,r,t,n,o){if(!(t<=0))for(let s=0;s<e.c.count;s+=1){let a=r.sizeBase[s];if(a===0)continue;let i=r.largestBase[s],u=Math.min(Math.abs(a),t*e.c.tickMs*i/1e3);if(Rf(e,s,u,i))continue;let c=G(e.c,e.real,s,e.depth[s],-Math.sign(a)*u);if(c.exhausted&&(e.totals.bookExhausted=!0),c.sizeBase===0)continue;Ye(e,s,c,bk(r,s));let d=a+c.sizeBase,l=Rf(e,s,Math.abs(d),i)?-a:c.sizeBase,m=bt(r,s,l,c.averageUsd);Fe(e,s,-l,c.averageUsd),k(e,"shed",-1,s,n,l,c.averageUsd,m),o(s,m)}}function Rf(e,r,t,n){return t<fk*n||t*e.real.published.markUsd[r]<pk}function bk(e,r){let t=[...e.parts[r]],n=t.reduce((o,[,s])=>o+s,0);return t.map(([o,s])=>({node:o,share:s/n}))}function vt(e,r,t,n,o){let s=r<0?"bankruptcy":e.c.scenario.venue.adl?.price,a=s==="mark"?n.markUsd:s==="previousMark"?e.real.previous.markUsd[t]:o;return n.side>0?Math.max(a,Math.min(n.entryUsd,n.markUsd)):Math.min(a,Math.max(n.entryUsd,n.markUsd))}function Pf(e,r){let t=new Int32Array(e);for(let a=0;a<e;a+=1)t[a]=a;let n=e,o=[],s=a=>{let i=t[a],u=a;for(let c=2*u+1;c<n&&(c+1<n&&r(t[c+1],t[c])&&(c+=1),!!r(t[c],i));c=2*u+1)t[u]=t[c],u=c;t[u]=i};for(let a=(e>>1)-1;a>=0;a-=1)s(a);return{at(a){for(;o.length<=a;){if(n===0)return-1;o.push(t[0]),n-=1,t[0]=t[n],n>0&&s(0)}return o[a]}}}var Uo=Number.NEGATIVE_INFINITY,yr={pnlLeverage:(e,r)=>{if(r.equityUsd<=0)return Uo;let t=r.side*(r.markUsd-r.entryUsd)/r.entryUsd,n=r.sizeBase*r.markUsd/r.equityUsd;return t>0?t*n:t/n},pnlMargin:(e,r)=>r.equityUsd<=0?Uo:Math.max(0,r.side*(r.markUsd-r.entryUsd)*r.sizeBase)/Math.max(1,r.collateralUsd)*r.maintenanceUsd/r.equityUsd,ratioLeverage:(e,r)=>r.equityUsd<=0?Uo:(r.side>0?r.markUsd/r.entryUsd:r.entryUsd/r.markUsd)*r.sizeBase*r.markUsd/r.equityUsd,size:(e,r)=>r.sizeBase*r.markUsd,random:(e,r)=>-em(e.c.scenario.seed,2,0,r.position,2*e.tick)},hr={proRata:(e,r)=>je(e.map(t=>t.leftBase),e.map(t=>t.leftBase),r),pnlProRata:(e,r)=>{let t=e.map(i=>Math.max(0,i.side*(i.markUsd-i.entryUsd)*i.leftBase)),n=e.map(i=>i.leftBase),o=je(t,n,r),s=r-o.reduce((i,u)=>i+u,0);if(s<=0)return o;let a=e.map((i,u)=>i.leftBase-o[u]);return je(a,a,s).map((i,u)=>i+o[u])},cappedProRata:(e,r,t)=>{let n=e.map(o=>Math.max(0,Math.min(o.leftBase,t*o.sizeBase-o.takenBase)));return je(e.map(o=>o.leftBase),n,r)},leverageDraining:(e,r)=>yk(e,r)};function je(e,r,t){let n=e.map(()=>0),o=e.map((a,i)=>a>0&&r[i]>0),s=t;for(;;){let a=e.reduce((u,c,d)=>o[d]?u+c:u,0);if(!(a>0)||!(s>0))return n;let i=[];if(e.forEach((u,c)=>{o[c]&&s*u/a>=r[c]&&i.push(c)}),i.length===0)return e.forEach((u,c)=>{o[c]&&(n[c]=s*u/a)}),n;for(let u of i)n[u]=r[u],s-=r[u],o[u]=!1}}function yk(e,r){let t=e.map(()=>0),n=r,o=e.map((c,d)=>d).filter(c=>e[c].equityUsd<=0);o.sort((c,d)=>e[d].leftBase-e[c].leftBase||c-d);for(let c of o)t[c]=Math.min(n,e[c].leftBase),n-=t[c];if(n<=0)return t;let s=e.map((c,d)=>({n:d,q:c.leftBase,perLeverage:c.equityUsd/c.markUsd})).filter(c=>c.perLeverage>0&&c.q>0).sort((c,d)=>d.q/d.perLeverage-c.q/c.perLeverage||c.n-d.n),a=0,i=0,u=0;for(let c=0;c<s.length;c+=1){a+=s[c]?.q,i+=s[c]?.perLeverage,u=Math.max(0,(a-n)/i);let d=s[c+1];if(!d||u>=d.q/d.perLeverage)break}for(let c of s)t[c.n]=Math.min(c.q,Math.max(0,c.q-u*c.perLeverage));return t}function Lf(e,r,t,n){let o=r*2+(t>0?1:0),s=e.adlQueues.get(o);if(s)return s;let a=gk(e,r,t),i=[],u=l=>{let m=a[l],f=i[l]??{...Cf(e,m,t),leftBase:0,takenBase:0};return i[l]=f,f.leftBase=Math.abs(e.sizeBase[m]),f},c=hk(e,a,t,n),d={scores:c,order:ko(c),who:u,all:()=>Array.from(a,(l,m)=>u(m))};return e.adlQueues.set(o,d),d}function hk(e,r,t,n){if(!(n in yr))return new Float64Array(0);let o=yr[n],s=new Float64Array(r.length),a=Cf(e,r[0]??0,t);for(let i=0;i<s.length;i+=1)s[i]=o(e,qf(a,e,r[i],t));return s}function ko(e){return Pf(e.length,(r,t)=>{let n=e[r],o=e[t];return n===o?r<t:n>o})}function gk(e,r,t){let{c:n}=e,o=n.instrumentStart[r],s=n.instrumentStart[r+1],a=new Int32Array(s-o),i=0;for(let u=o;u<s;u+=1){let c=n.byInstrument[u],d=xk(e,c);(t>0?!(d>0):!(d<0))||(a[i]=c,i+=1)}return a.subarray(0,i)}function xk({c:e,isChanged:r,t5:t,sizeBase:n},o){let s=e.positionBucket[o],a=r[s]===1?t.get(s):void 0;return a?a.sizes[o-e.bucketStart[s]]:n[o]}function Cf(e,r,t){return qf({...{position:0,bucket:0,sizeBase:0,side:0,entryUsd:0,markUsd:0},equityUsd:0,collateralUsd:0,maintenanceUsd:0},e,r,t)}function qf(e,r,t,n){let{c:o}=r,s=o.positionBucket[t],a=o.bucketStart[s],i=o.bucketStart[s+1],u=r.isChanged[s]===1?r.t5.get(s):void 0,c=u?u.sizes:r.sizeBase,d=u?a:0,l=r.real.published.markUsd,m=u?u.collateralUsd:r.collateralUsd[s],f=0;e.collateralUsd=m;for(let p=a;p<i;p+=1){let b=c[p-d];if(b===0)continue;let h=o.positionInstrument[p],g=l[h];m+=b*(g-o.entryUsd[p]),f+=V(o.tiers[h],Math.abs(b)*g)}return e.position=t,e.bucket=s,e.sizeBase=Math.abs(c[t-d]),e.side=n,e.entryUsd=o.entryUsd[t],e.markUsd=l[o.positionInstrument[t]],e.equityUsd=m,e.maintenanceUsd=f,e}var vk=1e-9;function Xe(e,r){if(e.openPositions[r]>0)return;let t=-e.collateralUsd[r];if(t<vk*kk(e,r))return;F(e,r,I.bankrupt),k(e,"deficit",r,-1,-1,t),e.totals.deficitUsd+=t;let n=$(e.causes,r);n&&(n.deficitUsd+=t),ht(e,r,Uk(e,r,t),t,o=>{P(e,r,o),n&&(n.paidFundUsd+=o)})}function Uk(e,r,t){let{c:n}=e,o=n.bucketStart[r],s=e.firstActions.get(r)?.positionUsd??[],a=0;for(let u of s)a+=u;if(!(a>0))return[{instrument:e.lastClosedInstrument.get(r)??0,usd:t}];let i=[];return s.forEach((u,c)=>{i.push({instrument:n.positionInstrument[o+c],usd:t*(u/a)})}),i}function kk(e,r){let{c:t}=e,n=0;for(let o=t.bucketStart[r];o<t.bucketStart[r+1];o+=1)n+=Math.abs(t.sizeBase[o])*t.indexUsd[t.positionInstrument[o]];return n}var Sk=["pnlLeverage","pnlMargin","ratioLeverage","size","random","proRata","pnlProRata","cappedProRata","leverageDraining"];function Df(){return{open:new Map,waves:[]}}function zf(e,r,t,n){let o=r*2+(t>0?1:0),s=e.open.get(o);if(s)return s;let a=Float64Array.from(n,u=>u.leftBase),i={instrument:r,side:t,all:n,startBase:a,residues:[],closed:[]};return e.open.set(o,i),i}function Wf(e,r){for(let t of r.open.values()){let n=e.real.published.markUsd[t.instrument],o=t.residues.reduce((a,i)=>a+Math.max(0,t.side*(i.bankruptcyUsd-n))*i.sizeBase,0),s=Sk.map(a=>[a,Hf(t,Ak(e,t,a),o)]);r.waves.push({tick:e.tick,instrument:t.instrument,side:t.side,residueBase:t.residues.reduce((a,i)=>a+i.sizeBase,0),neededUsd:o,acted:Hf(t,t.closed,o),under:Object.fromEntries(s)})}r.open.clear()}function Ak(e,r,t){let n=e.c.scenario.venue.adl?.cap??1,o=r.all.map((u,c)=>({...u,leftBase:r.startBase[c],takenBase:0})),s=t in yr?yr[t]:null,a=s?ko(Float64Array.from(o,u=>s(e,u))):null,i=[];for(let{party:u,sizeBase:c,bankruptcyUsd:d}of r.residues){let l=(f,p)=>{let b=o[f];p>0&&(b.leftBase-=p,b.takenBase+=p,i.push({n:f,quantity:p,priceUsd:vt(e,u,r.instrument,b,d)}))},m=c;if(a===null){hr[t](o,c,n).forEach((f,p)=>{let b=Math.min(f,m,o[p].leftBase);l(p,b),m-=b});continue}for(let f=0;m>0;f+=1){let p=a.at(f);if(p<0)break;let b=Math.min(m,o[p].leftBase);l(p,b),m-=b}}return i}function Hf(e,r,t){let n=new Float64Array(e.all.length),o=new Float64Array(e.all.length);for(let c of r){let d=e.all[c.n];n[c.n]=n[c.n]+c.quantity,o[c.n]=o[c.n]+d.side*(d.markUsd-c.priceUsd)*c.quantity}let s=e.all.map((c,d)=>Math.max(0,c.side*(c.markUsd-c.entryUsd)*e.startBase[d])),a=s.map((c,d)=>d).filter(c=>s[c]>0),i=a.reduce((c,d)=>c<0||s[d]>s[c]?d:c,-1),u=o.reduce((c,d)=>c+d,0);return{closedBase:n.reduce((c,d)=>c+d,0),accounts:n.reduce((c,d)=>c+(d>0?1:0),0),takenUsd:u,overshootUsd:u-t,largestHaircut:i<0?null:a.reduce((c,d)=>Math.max(c,o[d]/s[d]),0),topWinnerSurvival:i<0?null:1-n[i]/e.startBase[i],gini:i<0?null:wk(a.map(c=>Math.max(0,o[c])))}}function wk(e){let r=Float64Array.from(e).sort(),t=r.reduce((o,s)=>o+s,0);return t>0?r.reduce((o,s,a)=>o+(2*(a+1)-r.length-1)*s,0)/(r.length*t):0}var Mk=1e-9;function Ut(e,r,t,n,o){let{adl:s}=e.c.scenario.venue;if(!s)return;let a=Math.sign(n),i=Math.abs(n),u=(l,m,f,p)=>{let b=c.who(l),h=Ik(e,r,t,b,m,o,f,p);h.quantity!==0&&(i-=h.quantity,d?.closed.push({n:l,quantity:h.quantity,priceUsd:h.priceUsd}),r.closed(a*h.quantity,h.priceUsd))},c=Lf(e,t,-a,s.rank),d=e.regret?zf(e.regret,t,a,c.all()):null;if(d?.residues.push({party:r.bucket,sizeBase:i,bankruptcyUsd:o}),s.rank in hr)hr[s.rank](c.all(),i,s.cap).forEach((m,f)=>{u(f,Math.min(m,i),f,m)});else for(let l=0;i>0;l+=1){let m=c.order.at(l);if(m<0)break;let f=c.scores[m];u(m,Math.min(i,c.who(m).leftBase),l,Number.isFinite(f)?f:0)}}function Ik(e,{bucket:r,acts:t},n,o,s,a,i,u){if(Te(e,o.position,s))return{quantity:0,priceUsd:0};t?.();let c=vt(e,r,n,o,a),d=o.side*(o.markUsd-c)*s;s>o.leftBase*(1+Mk)&&B(e,"ADL never flips",`${s} of ${o.leftBase}`),e.c.positionInstrument[o.position]!==n&&B(e,"ADL stays on the instrument",String(o.position)),fe(e,o.position,-o.side*s,c),o.leftBase=Math.abs(e.sizeBase[o.position]),o.takenBase+=s,F(e,o.bucket,I.deleveraged);let{totals:l}=e;l.adlNotionalUsd+=s*o.markUsd,l.adlForgoneUsd+=d,l.adlBuckets.add(o.bucket),l.adlFirstMs??=e.tMs,l.grossFlowUsd+=s*c;let m=$(e.causes,r);return m&&(m.forgoneUsd+=d,m.adlNotionalUsd+=s*o.markUsd),k(e,"adl",o.bucket,n,r,-o.side*s,c,d,i,u),Xe(e,o.bucket),{quantity:s,priceUsd:c}}var gr=-1,Gf=-2,Ek=1e-12;function $f(e){if(e.pendingDeficits.length===0)return;let r=e.pendingDeficits;e.pendingDeficits=[];for(let t=0;t<e.c.count;t+=1){let n=r.filter(i=>i.instrument===t),o=n.reduce((i,u)=>i+u.amountUsd,0);if(o<=0)continue;let s=Nk(e,t,o),a=o-s<=Ek*o?o:s;e.totals.socialisedUsd+=a;for(let i of n)Tk(e,i,a/o)}}function Tk(e,r,t){let n=r.amountUsd*t,o=r.amountUsd-n,s=$(e.causes,r.bucket);r.bucket>=0?P(e,r.bucket,n):r.bucket===gr?e.vaultCashUsd+=n:Fk(e,r.instrument,n),s&&(s.paidSocialisedUsd+=n,s.unresolvedUsd+=o),!(o<=0)&&(r.bucket===gr&&(e.vaultUnpaidUsd+=o),e.totals.unresolvedUsd+=o,k(e,"loss-unresolved",Math.max(-1,r.bucket),r.instrument,-1,o))}function Fk(e,r,t){e.fundOwedUsd[r]=e.fundOwedUsd[r]-t}function Nk(e,r,t){switch(e.c.scenario.venue.socialise){case"none":return 0;case"gains":return Bk(e,r,t);case"openInterest":return _k(e,r,t)}}function Vf(e,r){let{c:t}=e,n=[];for(let o=t.instrumentStart[r];o<t.instrumentStart[r+1];o+=1){let s=t.byInstrument[o];e.sizeBase[s]!==0&&n.push(s)}return n}function Bk(e,r,t){let n=e.real.published.markUsd[r],o=Vf(e,r).map(i=>({p:i,gainUsd:e.sizeBase[i]*(n-e.entryUsd[i])-(e.haircutUsd.get(i)??0)})).filter(i=>i.gainUsd>0),s=o.reduce((i,u)=>i+u.gainUsd,0),a=Math.min(1,t/s);for(let{p:i,gainUsd:u}of o){let c=u*a;c<=u||B(e,"a haircut is at most the gain",`${c} of ${u}`),e.haircutUsd.set(i,(e.haircutUsd.get(i)??0)+c),Kf(e,i,r,c,u)}return Math.min(s,t)}function _k(e,r,t){let n=Vf(e,r),o=n.map(i=>Math.abs(e.sizeBase[i])),s=n.map(i=>Math.max(0,w(e.c,e,e.real.published.markUsd,e.c.positionBucket[i]))),a=je(o,s,t);return n.forEach((i,u)=>{a[u]>0&&Kf(e,i,r,a[u],o[u])}),Math.min(t,a.reduce((i,u)=>i+u,0))}function Kf(e,r,t,n,o){let s=e.c.positionBucket[r];e.sizeBase[r]===0&&B(e,"nobody without an open position pays",`position ${r}`),P(e,s,-n),e.totals.grossFlowUsd+=n,k(e,"socialised",s,t,-1,n,o)}var So=1e-9,pe=e=>e.vaultCashUsd+gt(e,e.vault);function Yf(e){let{vault:r}=e.c.scenario.venue;return r!==void 0&&pe(e)>=So*r.capitalUsd}var jf=e=>(e.c.scenario.venue.vault?.capacityUsd??0)-re(e,e.vault);function Xf(e,r){let{c:t}=e,{vault:n}=t.scenario.venue,o=e.real.published.markUsd;if(!n||!Yf(e))return!1;let s=w(t,e,o,r),a=W(t,e,o,r);if(!(s<n.takeoverShare*T(t,e,o,r))||a>jf(e))return!1;K(e,r,"taken-over"),F(e,r,I.takenOver);for(let c=t.bucketStart[r];c<t.bucketStart[r+1];c+=1){let d=e.sizeBase[c];if(d===0)continue;let l=o[t.positionInstrument[c]];e.vaultCashUsd+=fr(e,e.vault,c,d,l)}let i=e.collateralUsd[r];P(e,r,-i),e.vaultCashUsd+=i;let u=$(e.causes,r);return u&&i<0&&(u.deficitUsd-=i,u.paidVaultUsd-=i),k(e,"vault-took-over",r,-1,-1,s,a),!0}function Qf(e,r,t,n,o){if(!Yf(e))return;let s=e.c.positionInstrument[t],a=e.real.published.markUsd[s],i=Math.min(Math.abs(n),Math.max(0,jf(e))/a);if(i*a<1e-6)return;let u=Math.sign(n)*i;K(e,r,"liquidated"),F(e,r,I.reduced),e.vaultCashUsd+=fr(e,e.vault,t,u,o),k(e,"vault-took",r,s,-1,u,o,a)}function Jf(e){let{vault:r}=e.c.scenario.venue;if(!r)return;xt(e,e.vault,r.shedPerSecond,0,(n,o)=>{e.vaultCashUsd+=o});let t=pe(e);e.totals.vaultMinEquityUsd=Math.min(e.totals.vaultMinEquityUsd,t),t<-So*r.capitalUsd&&Ok(e,r.capitalUsd,t)}function Ok(e,r,t){Ke(e);let n=re(e,e.vault),o=e.vault.sizeBase.map((s,a)=>Math.abs(s)*e.real.published.markUsd[a]);o.forEach((s,a)=>{let i=e.vault.sizeBase[a];if(i===0)return;let u=e.real.published.markUsd[a],c=Math.max(0,u-t*s/n/i);Ut(e,{bucket:gr,closed:(l,m)=>{e.vaultCashUsd+=bt(e.vault,a,-l,m)}},a,i,c)}),Rk(e,r,o,n)}function Rk(e,r,t,n){let o=-pe(e)-e.vaultUnpaidUsd;if(o<=So*r)return;e.totals.deficitUsd+=o,k(e,"deficit",-1,-1,-1,o);let s=Array.from(t,(a,i)=>({instrument:i,usd:n>0?o*a/n:i===0?o:0}));ht(e,gr,s,o,a=>{e.vaultCashUsd+=a})}function Zf(e){let r=()=>new Float64Array(e.ticks*e.count),t=()=>new Float64Array(e.ticks);return{ticks:e.ticks,instruments:e.count,outsideUsd:r(),indexUsd:r(),markUsd:r(),bookUsd:r(),lastUsd:r(),depth:r(),consumedBase:r(),shockMarkUsd:r(),shockBookUsd:r(),fundUsd:t(),vaultEquityUsd:t(),inventoryUsd:t()}}function ep(e,r){let{c:t,real:n,tick:o}=e,s=e.shadows[0]??n;for(let a=0;a<t.count;a+=1){let i=o*t.count+a;r.outsideUsd[i]=n.outsideUsd[a],r.indexUsd[i]=de(t,n,a),r.markUsd[i]=n.published.markUsd[a],r.bookUsd[i]=C(n,a),r.lastUsd[i]=q(t,n,a),r.depth[i]=e.depth[a],r.consumedBase[i]=le(n,a),r.shockMarkUsd[i]=s.published.markUsd[a],r.shockBookUsd[i]=C(s,a)}r.fundUsd[o]=ee(e),r.vaultEquityUsd[o]=t.scenario.venue.vault?pe(e):0,r.inventoryUsd[o]=re(e,e.vault)+re(e,e.fundInventory)}function rp(e,r){if(r===e.ticks)return e;let t=Object.entries(e).map(([n,o])=>o instanceof Float64Array?[n,o.slice(0,o.length/e.ticks*r)]:[n,n==="ticks"?r:o]);return Object.fromEntries(t)}function tp(e,r,t,n){if(e.firstActions.has(r))return!1;let{c:o}=e,{markUsd:s}=e.real.published,a=[],i=[];for(let u=o.bucketStart[r];u<o.bucketStart[r+1];u+=1){let c=e.sizeBase[u];a.push(c),i.push(c===0?0:z(o,e,s,u))}return e.firstActions.set(r,{markUsd:s,equityUsd:t,maintenanceUsd:n,sizeBase:a,positionUsd:i}),!0}function np(e,r,t,n,o){let{markUsd:s,equityUsd:a,maintenanceUsd:i}=t;t.sizeBase.forEach((u,c)=>{if(u===0)return;let d=e.bucketStart[r]+c,l=e.positionInstrument[d],m=s[l],f=t.positionUsd[c],p=a-u*m-(i-f);n[d]=Ve(e.tiers[l],u,p,m),o[d]=co(m,u,a,f/i)})}var xr="0.1.0";var Pk=1e-6;function op(e,r,t){let{c:n}=e,o=vf(e.log),s=e.tick+1,a=rp(r,s),i=Ao(e,()=>Lk(e)),u=Ao(e,()=>qk(e,i())),c=Ao(e,()=>_f(e)),d,l=()=>(d??=Uf(o),d);return{engine:xr,scenarioHash:n.scenarioHash,get digest(){return l()},tickMs:n.tickMs,horizonMs:n.scenario.clock.horizonMs,instrumentIds:n.ids,summary:Hk(e,a,s,t),series:a,log:o,heldAccount:e.heldAccount,waves:e.regret?.waves??null,get buckets(){return i()},get accounts(){return u()},get nodes(){return c()},get breaches(){return c(),e.breaches}}}function Ao(e,r){let t;return()=>{if(t===void 0){if(e.reused)throw new RangeError("read the tables of a run before the next run of its runner");t=r()}return t}}function Lk(e){let{c:r}=e,{markUsd:t}=e.real.published,n=Ck(e),o=new Float64Array(r.bucketCount),s=new Uint8Array(r.bucketCount);for(let a=0;a<r.bucketCount;a+=1){let i=w(r,e,t,a),u=e.openPositions[a]>0;o[a]=i,s[a]=lm.indexOf(Of(e.marksOfFate[a],u,i))}return{count:r.bucketCount,account:r.bucketAccount.slice(),isolated:r.bucketIsolated.slice(),openingCollateralUsd:r.bucketCollateralUsd.slice(),collateralUsd:e.collateralUsd.slice(),equityUsd:o,outcome:s,node:e.causes.nodeOf.slice(),positionStart:r.bucketStart.slice(),positionInstrument:r.positionInstrument.slice(),openingSizeBase:r.sizeBase.slice(),entryUsd:r.entryUsd.slice(),sizeBase:e.sizeBase.slice(),...n}}function Ck(e){let{c:r}=e,{markUsd:t}=e.real.published,n=new Float64Array(r.positionCount).fill(Number.NaN),o=new Float64Array(r.positionCount).fill(Number.NaN);for(let[s,a]of e.firstActions)np(r,s,a,n,o);for(let s=0;s<r.bucketCount;s+=1){if(e.openPositions[s]===0)continue;let a=r.bucketStart[s],i=lt(r,e,t,s);for(let u=0;u<i.length;u+=1)e.sizeBase[a+u]!==0&&(o[a+u]=i[u],n[a+u]=Ee(r,e,t,a+u))}return{liquidationPriceUsd:n,bankruptcyPriceUsd:o}}function qk(e,r){let{c:t}=e,n=new Uint8Array(t.accountCount),o=new Float64Array(t.accountCount);for(let[s,a]of e.withdrawnUsd)o[s]=a;return r.outcome.forEach((s,a)=>{let i=t.bucketAccount[a];n[i]=Math.max(n[i],s)}),{count:t.accountCount,written:t.accounts.written,drawn:t.accounts.drawn,outcome:n,idleUsd:e.idleUsd.slice(),withdrawnUsd:o}}function Hk(e,r,t,n){let{c:o,totals:s}=e,{venue:a}=o.scenario,i=Dk(e);return{stop:zk(e,n,i),ticks:t,liquidated:Wk(e),fund:{startUsd:e.openingFundUsd,minUsd:s.fundMinUsd,endUsd:ee(e),emptyAtMs:s.fundEmptyAtMs},vault:a.vault?{startUsd:a.vault.capitalUsd,minEquityUsd:s.vaultMinEquityUsd,equityUsd:pe(e),inventoryUsd:re(e,e.vault)}:null,adl:{accounts:new Set([...s.adlBuckets].map(u=>o.bucketAccount[u])).size,notionalUsd:s.adlNotionalUsd,forgoneUsd:s.adlForgoneUsd,firstAtMs:s.adlFirstMs},deficitUsd:s.deficitUsd,socialisedUsd:s.socialisedUsd,unresolvedUsd:s.unresolvedUsd,openDeficitUsd:i,feesUsd:{fund:e.feesToFundUsd,venue:e.venueCashUsd},refusedWithdrawalUsd:s.refusedWithdrawalUsd,droppedFlowBase:wo(e,u=>s.droppedFlowBase[u]),prices:wo(e,u=>({indexUsd:de(o,e.real,u),markUsd:e.real.published.markUsd[u],bookUsd:C(e.real,u),lastUsd:q(o,e.real,u)})),amplification:wo(e,u=>Gk(o.indexUsd[u],r,u)),conservation:{cashResidualUsd:ho(e),sizeResidualBase:yo(e).residualBase,grossFlowUsd:s.grossFlowUsd},unresolvedBuckets:e.unresolvedReported.size}}function wo(e,r){return Object.fromEntries(e.c.ids.map((t,n)=>[t,r(n)]))}function Dk(e){let{c:r}=e,t=0,n=s=>{let a=w(r,e,e.real.published.markUsd,s);a<0&&e.openPositions[s]>0&&(t-=a)};for(let s of e.changed.slice().sort((a,i)=>a-i))n(s);if(e.heldAccount>=0){let s=r.accountStart[e.heldAccount+1];for(let a=r.accountStart[e.heldAccount];a<s;a+=1)e.isChanged[a]===0&&n(a)}let o=re(e,e.vault)>0?pe(e):0;return o<0?t-o:t}function zk(e,r,t){return e.totals.unresolvedUsd>0||t>Pk?"loss-unresolved":e.totals.bookExhausted?"book-exhausted":r?"settled":"horizon"}function Wk(e){let r=new Set,t=0,n=[];for(let o of e.causes.nodes){for(;n.length<=o.generation;)n.push(0);n[o.generation]=n[o.generation]+1}for(let o of e.changed.slice().sort((s,a)=>s-a))e.marksOfFate[o]&(I.reduced|I.takenOver)&&(r.add(e.c.bucketAccount[o]),t+=e.firstTriggerNotionalUsd.get(o)??0);return{accounts:r.size,notionalUsd:t,generations:n}}function Gk(e,r,t){let n=0,o=0;for(let s=t;s<r.bookUsd.length;s+=r.instruments){let a=r.bookUsd[s]/e-1,i=r.shockBookUsd[s]/e-1;Math.abs(a)>Math.abs(n)&&(n=a),Math.abs(i)>Math.abs(o)&&(o=i)}return o===0?null:n/o}function vr(e,r,t,n,o=!1){e.queue.push({kind:r,id:t,dueMs:n,sequence:e.joinSequence,rest:o}),e.joinSequence+=1}function sp(e){let r=e.queue.filter(t=>t.dueMs<=e.tMs);return r.length===0?r:(e.queue=e.queue.filter(t=>t.dueMs>e.tMs),r.sort((t,n)=>t.dueMs-n.dueMs||t.sequence-n.sequence))}function Ur(e,r,t){return{tokens:e===void 0?Number.POSITIVE_INFINITY:ap(e,r,t)}}function kr(e,r,t,n){let o=e.tokens+r*t/1e3;e.tokens=Math.min(o,ap(r,t,n))}function ap(e,r,t){return Math.max(e,e*r/1e3,t)}var ip=0,Io=1,Mo=2;function up(e,r){let{stops:t}=e.c;for(let n=0;n<t.count;n+=1){if(e.stopState[n]!==ip)continue;let o=t.position[n],s=e.sizeBase[o];if(s===0)continue;let a=e.c.positionInstrument[o],i=t.onLast[n]?q(e.c,e.real,a):e.real.published.markUsd[a];if(s*(i-t.triggerUsd[n])>0)continue;let u=t.bucket[n],c=e.tMs+$k(e,u)+r;e.stopState[n]=Io,e.causes.nodeOf[u]<0&&e.causes.stopTriggers.set(n,ff(e,n)),vr(e,"stop",n,c),k(e,"stop-triggered",u,a,t.number[n],t.triggerUsd[n],i,t.sizeBase[n],c)}}function cp(e){let{stops:r}=e.c;for(let t=0;t<r.count;t+=1){if(e.stopState[t]!==ip||!r.onLast[t])continue;let n=r.position[t],o=e.sizeBase[n];if(o===0)continue;let s=q(e.c,e.real,e.c.positionInstrument[n]);if(o*(s-r.triggerUsd[t])<=0)return!0}return!1}function $k(e,r){return e.c.scenario.accounts[e.c.bucketAccount[r]]?.orderLatencyMs??0}function dp(e,r){let t=r.id;if(e.stopState[t]!==Io)return;let{c:n}=e,o=n.stops.bucket[t],s=n.stops.position[t],a=n.positionInstrument[s],i=e.sizeBase[s];if(i===0){e.stopState[t]=Mo;return}let u=Vk(e,n.bucketAccount[o]);if(u&&u.tokens<1){e.queue.push(r);return}u&&(u.tokens-=1),e.stopState[t]=Mo;let c=Math.min(n.stops.sizeBase[t],Math.abs(i));if(Te(e,s,c))return;Ke(e);let d=G(n,e.real,a,e.depth[a],-Math.sign(i)*c);d.exhausted&&(e.totals.bookExhausted=!0);let l=n.stops.number[t];if(d.sizeBase===0){k(e,"stop-filled",o,a,l,0,0,c,0);return}let m=K(e,o,"stopped-out",e.causes.stopTriggers.get(t));F(e,o,I.stoppedOut),Ye(e,a,d,[{node:m,share:1}]),Fe(e,a,-d.sizeBase,d.averageUsd);let f=fe(e,s,d.sizeBase,d.averageUsd);k(e,"stop-filled",o,a,l,d.sizeBase,d.averageUsd,c-Math.abs(d.sizeBase),f),Xe(e,o)}function Eo(e,r){let{stops:t}=e.c;for(let n=0;n<t.count;n+=1)if(t.bucket[n]===r){if(e.stopState[n]===Io){let o=e.c.positionInstrument[t.position[n]];k(e,"missed-exit",r,o,t.number[n],t.triggerUsd[n],t.sizeBase[n])}e.stopState[n]=Mo}}function Vk(e,r){let t=lp(e,r);if(!Number.isFinite(t))return;let n=e.accountTokens.get(r);return n||(n=Ur(t,e.c.tickMs,1),e.accountTokens.set(r,n)),n}function lp(e,r){let t=e.c.scenario.accounts[r]?.ordersPerSecond??Number.POSITIVE_INFINITY;return Math.min(t,e.c.exogenous.ordersPerSecond(e.tMs))}function mp(e){for(let[r,t]of e.accountTokens){let n=lp(e,r);Number.isFinite(n)?kr(t,n,e.c.tickMs,1):e.accountTokens.delete(r)}}var kt=1e-9;function fp(e){let{published:r}=e.real,t=e.seenMarkUsd;for(let n=0;n<e.c.count;n+=1){let o=r.markUsd[n];Math.abs(o-t[n])>kt*t[n]&&(e.lastMarkChangeMs=e.tMs),t[n]=o}}function pp(e){let{c:r}=e,{venue:t}=r.scenario;return e.tMs<r.exogenous.endsAtMs||e.tMs-e.lastMarkChangeMs<2*t.mark.intervalMs||e.queue.some(n=>!n.rest)||(t.vault?.shedPerSecond??0)>0&&vo(e.vault)||t.fund?.takesPositions&&t.fund.shedPerSecond>0&&vo(e.fundInventory)||e.real.pending.length>0?!1:!Yk(e)&&!Kk(e)&&!cp(e)}function Kk(e){let{c:r,real:t,tick:n}=e;for(let o=0;o<r.count;o+=1){let s=t.published.markUsd[o];if(Math.abs(Mm(r,t,o,n)-s)>kt*s)return!0}return!1}function Yk(e){let{c:r,real:t}=e;if(!r.spills)return!1;for(let n=0;n<r.lagTicks;n+=1)for(let o=0;o<r.count;o+=1){let s=t.history[n*r.count+o];if(Math.abs(s-t.distance[o])>kt&&Xk(e,o))return!0}return jk(e)}function jk(e){let{c:r,real:t}=e,n=(e.tick+1)%r.lagTicks*r.count;for(let o=0;o<r.count;o+=1){let s=0;for(let u=0;u<r.count;u+=1)s+=r.spillCoefficient[o*r.count+u]*t.history[n+u];let a=r.indexUsd[o]*e.factors[o]*(1+s),i=t.outsideUsd[o];if(Math.abs(Math.max(a,r.priceFloorUsd[o])-i)>kt*i)return!0}return!1}function Xk(e,r){let{c:t}=e;for(let n=0;n<t.count;n+=1)if(t.spillCoefficient[n*t.count+r]!==0)return!0;return!1}function bp(e){let r=e.c.scenario.venue.fundingIntervalMs;if(r===void 0||e.tMs===0||e.tMs%r!==0)return;let{c:t}=e;for(let n=0;n<t.count;n+=1){let o=t.fundingRate8h[n]*r/to;if(o===0)continue;let s=e.real.published.markUsd[n],a=0;for(let i=t.instrumentStart[n];i<t.instrumentStart[n+1];i+=1){let u=t.byInstrument[i],c=e.sizeBase[u];if(c===0)continue;let d=c*s*o;P(e,t.positionBucket[u],-d),e.totals.grossFlowUsd+=Math.abs(d),a+=d}e.bookQuoteUsd[n]=e.bookQuoteUsd[n]+a,k(e,"funding",-1,n,-1,o,s,a)}}var Qk=1+1e-9;function yp(e,r){let{c:t}=e;for(let{account:n,amountUsd:o}of r){let s=t.accounts.isolated[n]===1,a=t.accountStart[n],i=e.real.published.markUsd,u=s?e.idleUsd[n]:w(t,e,i,a)-T(t,e,i,a)*Qk,c=Math.max(0,Math.min(o,u));c>0&&(s?e.idleUsd[n]=e.idleUsd[n]-c:(P(e,a,-c),e.bucketWithdrawnUsd.set(a,(e.bucketWithdrawnUsd.get(a)??0)+c)),e.withdrawnUsd.set(n,(e.withdrawnUsd.get(n)??0)+c)),e.totals.refusedWithdrawalUsd+=o-c,k(e,"withdrawal",s?-1:a,-1,n,c,o-c)}}function hp(e,r,t,n,o){let s=e.c.positionInstrument[t],a=Y(e,s);if(!a)return;let i=e.real.published.markUsd[s],u=Math.sign(n),c=bo(e,a)-Math.max(0,-gt(e,e.fundInventory,a.instrument));if(a.stopped||c<0)return;let d=u*(o-i),l=d>0?Math.min(Math.abs(n),c/d):Math.abs(n);if(l*i<1e-6)return;K(e,r,"liquidated"),F(e,r,I.reduced);let m=fr(e,e.fundInventory,t,u*l,o);k(e,"fund-took",r,s,-1,u*l,o,i),xp(e,s,m)}function gp(e){let{fund:r}=e.c.scenario.venue;r?.takesPositions&&xt(e,e.fundInventory,r.shedPerSecond,1,(t,n)=>xp(e,t,n))}function xp(e,r,t){let n=Y(e,r);if(!n)return;let o=Math.max(0,-t-n.balanceUsd);br(e,n,t+o),o!==0&&(e.fundOwedUsd[r]=e.fundOwedUsd[r]+o,e.totals.deficitUsd+=o,k(e,"deficit",-1,r,-1,o),e.pendingDeficits.push({bucket:Gf,instrument:r,amountUsd:o}))}function St(e,r,t,n){let{limit:o}=e.c.scenario.venue.liquidation;switch(o.kind){case"none":return Qe(e,r,t);case"bankruptcy":return G(e.c,e.real,r,e.depth[r],-t,n);case"band":{let a=e.real.published.markUsd[r]*(1-Math.sign(t)*o.band);return G(e.c,e.real,r,e.depth[r],-t,a)}case"fundBounded":return To(e,r,t,n)}}function Qe(e,r,t){return G(e.c,e.real,r,e.depth[r],-t)}var Jk=50;function To(e,r,t,n){let o=Qe(e,r,t),s=Y(e,r),a=s?pr(e,s):0,i=a<Ne?0:a;if(Je(o,n)<=i)return o;let u=0,c=Math.abs(o.sizeBase);for(let d=0;d<Jk;d+=1){let l=(u+c)/2;Je(Qe(e,r,Math.sign(t)*l),n)<=i?u=l:c=l}return{...Qe(e,r,Math.sign(t)*u),exhausted:!1}}function Je(e,r){return e.sizeBase*(e.averageUsd-r)}var Zk=1e-6;function Up(e,r,t,n){if(Te(e,r,t))return!1;let o=e.c.positionInstrument[r],s=e.sizeBase[r]-t,a=e.c.scenario.venue.liquidation.limit.kind==="fundBounded";Fo(e,r,St(e,o,t,n),n,a);let i=vp(e,r,s);for(let c of e.c.scenario.venue.liquidation.residue){if(i===0)return!1;eS(e,c,r,i,n),i=vp(e,r,s)}if(i===0)return!1;let u=e.c.positionBucket[r];return e.unresolvedReported.has(u)||k(e,"unresolved",u,o,-1,i),e.unresolvedReported.add(u),!0}function vp(e,r,t){let n=e.sizeBase[r],o=n-t,s=e.real.published.markUsd[e.c.positionInstrument[r]];return Math.sign(o)!==Math.sign(n)||Math.abs(o)*s<Zk?0:o}function eS(e,r,t,n,o){let{venue:s}=e.c.scenario,a=e.c.positionBucket[t],i=e.c.positionInstrument[t];switch(r){case"vault":Qf(e,a,t,n,o);return;case"fund":if(!s.fund)return;s.fund.takesPositions?hp(e,a,t,n,o):Fo(e,t,To(e,i,n,o),o,!0);return;case"adl":if(!s.adl||!tS(e,i,-Math.sign(n)))return;Ut(e,rS(e,t),i,n,o);return;case"socialise":s.socialise!=="none"&&Fo(e,t,Qe(e,i,n),o,!1);return}}function rS(e,r){let t=e.c.positionBucket[r];return{bucket:t,acts:()=>{K(e,t,"liquidated"),F(e,t,I.reduced)},closed:(n,o)=>{fe(e,r,-n,o)}}}function tS(e,r,t){let{c:n}=e;for(let o=n.instrumentStart[r];o<n.instrumentStart[r+1];o+=1)if(Math.sign(e.sizeBase[n.byInstrument[o]])===t)return!0;return!1}function Fo(e,r,t,n,o){if(t.exhausted&&(e.totals.bookExhausted=!0),t.sizeBase===0)return;let{c:s}=e,a=s.positionBucket[r],i=s.positionInstrument[r],u=K(e,a,"liquidated");F(e,a,I.reduced);let c=-Je(t,n),{feeUsd:d,extraUsd:l}=No(e,t,c);Ye(e,i,t,[{node:u,share:1}]),Fe(e,i,-t.sizeBase,t.averageUsd);let m=fe(e,r,t.sizeBase,t.averageUsd),f=nS(e,a,i,d,l);k(e,"filled",a,i,-1,t.sizeBase,t.averageUsd,n,d,f,m),o&&-c>=Ne&&oS(e,a,i,-c)}function No(e,r,t){let{feeRate:n,surplusTo:o}=e.c.scenario.venue.liquidation,s=Math.min(n*Math.abs(r.sizeBase)*r.averageUsd,Math.max(0,t)),a=o==="fund"&&e.pools.length>0;return{feeUsd:s,extraUsd:a?Math.max(0,t-s):0}}function nS(e,r,t,n,o){let s=Y(e,t),a=s?n*e.c.scenario.venue.liquidation.feeShareToFund+o:0,i=n+o-a;return P(e,r,-(n+o)),s&&br(e,s,a),e.venueCashUsd+=i,e.feesToFundUsd+=a,a}function oS(e,r,t,n){let o=yt(e,Y(e,t),n,r);P(e,r,o);let s=$(e.causes,r);s&&(s.deficitUsd+=o,s.paidFundUsd+=o)}function kp(e,r){let{c:t}=e,n=[];for(let a=t.bucketStart[r];a<t.bucketStart[r+1];a+=1)e.sizeBase[a]!==0&&n.push(a);let o=sS[t.scenario.venue.liquidation.order];return n.map(a=>({p:a,key:o(e,a)})).sort((a,i)=>a.key-i.key||a.p-i.p).map(({p:a})=>a)}var sS={largestMaintenance:(e,r)=>-z(e.c,e,e.real.published.markUsd,r),largestLoss:(e,r)=>{let t=e.real.published.markUsd[e.c.positionInstrument[r]];return e.sizeBase[r]*(t-e.entryUsd[r])},mostLiquid:(e,r)=>{let t=e.c.positionInstrument[r],n=e.c.curves[t],o=le(e.real,t),s=o-e.sizeBase[r]/e.depth[t];return Math.abs(J(n,s)-J(n,o))},proRata:()=>0};var Bo=1+1e-9,aS=50;function wp(e,r,t){let{c:n}=e,o=e.real.published.markUsd,s=e.tMs+n.scenario.venue.liquidation.latencyMs+t,a=r.map(i=>{let u=w(n,e,o,i),c=T(n,e,o,i);return{b:i,equityUsd:u,maintenanceUsd:c,shortfall:(c-u)/c}});a.sort((i,u)=>u.shortfall-i.shortfall||i.b-u.b);for(let{b:i,equityUsd:u,maintenanceUsd:c}of a)e.causes.nodeOf[i]<0&&e.causes.triggers.set(i,ft(e,i,u,c)),e.firstTriggerNotionalUsd.has(i)||e.firstTriggerNotionalUsd.set(i,W(n,e,o,i)),pt(e,i),e.queued[i]=1,vr(e,"liquidation",i,s),k(e,"triggered",i,-1,-1,u,c,s)}function Mp(e,r){let t=r.id,{c:n}=e,o=e.real.published.markUsd;if(e.queued[t]=0,Z(e.watch,t),e.openPositions[t]===0)return;let s=w(n,e,o,t),a=T(n,e,o,t);if(s>a){Sp(e,t,s,a);return}if(Ke(e),Xf(e,t)){Eo(e,t);return}if(e.actionTokens.tokens<1||e.notionalTokens.tokens<=0){e.queued[t]=1,e.queue.push(r);return}tp(e,t,s,a)&&Eo(e,t);let i=W(n,e,o,t),u=iS(e,t,s,a);if(e.actionTokens.tokens-=1,e.notionalTokens.tokens-=i-W(n,e,o,t),Xe(e,t),e.openPositions[t]===0)return;let c=w(n,e,o,t),d=T(n,e,o,t);c>d?Sp(e,t,c,d):(e.queued[t]=1,vr(e,"liquidation",t,e.tMs+n.tickMs,u))}function Sp(e,r,t,n){F(e,r,I.recovered),k(e,"recovered",r,-1,-1,t,n)}function iS(e,r,t,n){let{size:o,order:s}=e.c.scenario.venue.liquidation,a=e.c.bucketStart[r],i=lt(e.c,e,e.real.published.markUsd,r,t,n),u=(m,f)=>Up(e,m,Math.sign(e.sizeBase[m])*f,i[m-a]),c=kp(e,r),d=m=>Math.abs(e.sizeBase[m]),l=(m,f)=>m.map(p=>u(p,f===1?d(p):f*d(p))).some(p=>p);switch(o.kind){case"full":return s==="proRata"?l(c,1):Ap(e,r,c,1,u,d);case"fraction":{let m=s==="proRata"?c:c.slice(0,1);return l(m,uS(e,r,m,o))}case"toLowerTier":{let m=c[0];return u(m,cS(e,m))}case"restore":return Ap(e,r,c,o.targetRatio*Bo,u,m=>dS(e,r,m,i[m-a],o.targetRatio))}}function Ap(e,r,t,n,o,s){let a=e.real.published.markUsd,i=!1;for(let u of t){if(w(e.c,e,a,r)>n*T(e.c,e,a,r))break;o(u,s(u))&&(i=!0)}return i}function uS(e,r,t,n){let o=e.real.published.markUsd,s=t.reduce((i,u)=>{let c=o[e.c.positionInstrument[u]];return i+Math.abs(e.sizeBase[u])*c},0),a=e.tMs-(e.lastFractionMs.get(r)??Number.NEGATIVE_INFINITY)<n.cooldownMs;return s<=n.aboveUsd||w(e.c,e,o,r)<=0||a?1:(e.lastFractionMs.set(r,e.tMs),n.fraction)}function cS(e,r){let t=e.c.positionInstrument[r],{fromUsd:n}=e.c.tiers[t],o=e.real.published.markUsd[t],s=Math.abs(e.sizeBase[r]),a=n.length-1;for(;a>0&&s*o<=n[a]*Bo;)a-=1;return s-n[a]/o}function dS(e,r,t,n,o){let{c:s}=e,a=e.real.published.markUsd,i=s.positionInstrument[t],u=a[i],c=e.sizeBase[t],d=w(s,e,a,r),l=T(s,e,a,r)-z(s,e,a,t),m=b=>{let h=St(e,i,Math.sign(c)*b,n),g=-Je(h,n),{feeUsd:x,extraUsd:v}=No(e,h,g),U=d-h.sizeBase*(h.averageUsd-u)-x-v+lS(e,i,-g),A=Math.abs(c+h.sizeBase),S=s.tiers[i];return U>o*(l+V(S,A*u))*Bo},f=Math.abs(c);if(!m(f))return f;let p=0;for(let b=0;b<aS;b+=1){let h=(f+p)/2;m(h)?f=h:p=h}return f}function lS(e,r,t){if(e.c.scenario.venue.liquidation.limit.kind!=="fundBounded"||t<Ne)return 0;let n=Y(e,r);return n?Math.min(t,pr(e,n)):0}var mS=1e-13,fS=1e-12;function Ip(e){let r=e.real.published.markUsd,t=[];for(let n of Fm(e.c,e.watch,r))e.queued[n]===1||e.c.bucketAccount[n]===e.heldAccount||_o(e,n,r)&&t.push(n);return t}function Ep(e,r){let t={c:e,...r,entryUsd:e.entryUsd};for(let n=0;n<e.bucketCount;n+=1)_o(t,n,e.indexUsd)&&Z(r.watch,n)}function Tp(e,r){let{watch:t}=r,n={c:e,...r,entryUsd:e.entryUsd};t.seenMarkUsd.fill(Number.NaN);for(let o of t.due.splice(0))t.isDue[o]=0;for(let o of t.moved.splice(0))t.isMoved[o]=0,_o(n,o,e.indexUsd)&&Z(t,o)}function _o(e,r,t){let{c:n,watch:o}=e,s=n.bucketStart[r],a=n.bucketStart[r+1],i=e.openPositions[r];if(i===0){for(let d=s;d<a;d+=1)$e(o,d);return!1}let u=w(n,e,t,r)-T(n,e,t,r);if(u<=0)return!0;let c=mS*pS(e,r,t);return n.highestRate>1||u<=c?Z(o,r):i===1?bS(e,r,t,c):yS(e,r,t,u-c),!1}function pS(e,r,t){let{c:n}=e,o=Math.abs(e.collateralUsd[r]);for(let s=n.bucketStart[r];s<n.bucketStart[r+1];s+=1){let a=t[n.positionInstrument[s]]+n.entryUsd[s];o+=Math.abs(e.sizeBase[s])*a}return o}function bS(e,r,t,n){let{c:o,watch:s}=e;for(let a=o.bucketStart[r];a<o.bucketStart[r+1];a+=1){let i=e.sizeBase[a];if(i===0){$e(s,a);continue}let u=o.positionInstrument[a],c=t[u],d=e.collateralUsd[r]-i*o.entryUsd[a],l=Ve(o.tiers[u],i,d,c),m=i>0?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,f=n/gS(e,i,u)+fS*c;so(s,a,u,i<0,Number.isNaN(l)?m:l+Math.sign(i)*f)}}function yS(e,r,t,n){let{c:o,watch:s}=e,a=o.bucketStart[r],i=o.bucketStart[r+1],u=0;for(let d=a;d<i;d+=1){let l=o.positionInstrument[d];u+=hS(e,e.sizeBase[d],l)*t[l]*o.sigma[l]}let c=n/u;for(let d=a;d<i;d+=1){let l=e.sizeBase[d];if(l===0){$e(s,d);continue}let m=o.positionInstrument[d],f=c*o.sigma[m];so(s,d,m,l<0,t[m]*(l<0?1+f:1-f))}}function hS({c:e},r,t){return r>0?r*(1-e.lowestRates[t]):-r*(1+e.highestRates[t])}function gS({c:e},r,t){return r>0?r*(1-e.highestRates[t]):-r*(1+e.lowestRates[t])}var xS=1e-6,Oo=class extends Error{constructor(){super("run cancelled"),this.name="RunCancelled"}};function Fp(e,r){let{c:t}=e,n=Zf(t),o=vS(t),s=r.everyTicks??16,a=!1;for(let i=0;i<t.ticks&&!a;i+=1)if(e.tick=i,e.tMs=i*t.tickMs,US(e,o),If(e),ep(e,n),a=pp(e),r.onProgress&&(i%s===0||a||i===t.ticks-1)){let{nodes:u}=e.causes;if(r.onProgress(i,t.ticks,u.length,{series:n,nodes:u})===!1)throw new Oo}return Ef(e),op(e,n,a)}function vS(e){let{shock:r}=e.scenario,t=new Map;for(let o of r.withdrawals){let s=Math.ceil(o.startMs/e.tickMs),a=t.get(s)??[];a.push({account:nr(e.accounts,o.account),amountUsd:o.amountUsd}),t.set(s,a)}let n=r.flows.map(o=>{let s=Qn(o,e.tickMs),a=Jn(o,e.tickMs);return{instrument:e.ids.indexOf(o.instrument),first:s,last:a,partBase:o.sizeBase/(a-s+1)}});return{withdrawals:t,flows:n}}function US(e,r){let{c:t,tick:n,tMs:o}=e,{mark:s,liquidation:a}=t.scenario.venue,i=[e.real,...e.shadows];t.exogenous.factors(o,e.factors),t.exogenous.depthFactors(o,e.depthFactors);let u=t.exogenous.addedLatencyMs(o);bp(e),yp(e,r.withdrawals.get(n)??[]);for(let d of i)gm(t,d,e.factors,n);if(n>0)for(let d of i)xm(t,d);Tf(e),SS(e,r);let c=o%s.intervalMs===0;for(let d of i)c&&Um(t,d,n,o+s.latencyMs+u),km(d,o);fp(e),n>0&&kS(e,a.actionsPerSecond,a.notionalUsdPerSecond),e.t5.clear(),e.adlQueues.clear(),up(e,u),wp(e,Ip(e),u);for(let d of sp(e))d.kind==="stop"?dp(e,d):Mp(e,d);Jf(e),gp(e),e.regret&&Wf(e,e.regret),$f(e);for(let d of[e.real,...e.shadows])Sm(t,d,n)}function kS(e,r,t){r!==void 0&&kr(e.actionTokens,r,e.c.tickMs,1),t!==void 0&&kr(e.notionalTokens,t,e.c.tickMs,0),mp(e)}function SS(e,r){for(let{instrument:t,first:n,last:o,partBase:s}of r.flows){if(e.tick<n||e.tick>o)continue;let a=Bf(e,t,AS(e,t,s)?0:s),i=s-a.sizeBase;a.exhausted&&(e.totals.bookExhausted=!0),e.outsideBase[t]=e.outsideBase[t]+a.sizeBase,e.outsideQuoteUsd[t]=e.outsideQuoteUsd[t]-a.sizeBase*a.averageUsd,e.bookBase[t]=e.bookBase[t]-a.sizeBase,e.bookQuoteUsd[t]=e.bookQuoteUsd[t]+a.sizeBase*a.averageUsd,e.totals.grossFlowUsd+=Math.abs(a.sizeBase*a.averageUsd),e.totals.droppedFlowBase[t]=e.totals.droppedFlowBase[t]+i,k(e,"flow",-1,t,-1,a.sizeBase,a.averageUsd,i)}}function AS(e,r,t){return Math.abs(t)*e.real.published.markUsd[r]<xS}function Np(e){return{sizeBase:new Float64Array(e),entryUsd:new Float64Array(e),largestBase:new Float64Array(e),parts:Array.from({length:e},()=>new Map)}}function Bp(e,r={},t=ot(e)){let{nodeOf:n,...o}=t,{liquidation:s,vault:a}=e.scenario.venue,i=Af(e),u=i.reduce((c,d)=>c+d.balanceUsd,0);return{c:e,log:gf(),causes:Ym(e,n),tick:0,tMs:0,real:ym(e),shadows:[],depth:new Float64Array(e.count).fill(1),makerSpeed:new Float64Array(e.count),lastBookUsd:Float64Array.from(e.indexUsd),factors:new Float64Array(e.count).fill(1),depthFactors:new Float64Array(e.count).fill(1),...o,entryUsd:e.entryUsd,changed:[],reused:!1,withdrawnUsd:new Map,bucketWithdrawnUsd:new Map,firstTriggerNotionalUsd:new Map,lastFractionMs:new Map,lastClosedInstrument:new Map,unresolvedReported:new Set,haircutUsd:new Map,firstActions:new Map,queue:[],joinSequence:0,stopState:new Uint8Array(e.stops.count),accountTokens:new Map,actionTokens:Ur(s.actionsPerSecond,e.tickMs,1),notionalTokens:Ur(s.notionalUsdPerSecond,e.tickMs,0),pools:i,fundInventory:Np(e.count),vault:Np(e.count),vaultCashUsd:a?.capitalUsd??0,vaultUnpaidUsd:0,venueCashUsd:0,openingFundUsd:u,feesToFundUsd:0,fundOwedUsd:new Float64Array(e.count),bookBase:e.bookBase.slice(),bookQuoteUsd:e.bookQuoteUsd.slice(),outsideBase:new Float64Array(e.count),outsideQuoteUsd:new Float64Array(e.count),pendingDeficits:[],t5:new Map,adlQueues:new Map,regret:r.regret?Df():null,heldAccount:r.heldAccount??-1,totals:{adlNotionalUsd:0,adlForgoneUsd:0,adlFirstMs:null,adlBuckets:new Set,deficitUsd:0,socialisedUsd:0,unresolvedUsd:0,refusedWithdrawalUsd:0,droppedFlowBase:new Float64Array(e.count),bookExhausted:!1,grossFlowUsd:0,fundMinUsd:u,fundEmptyAtMs:null,vaultMinEquityUsd:a?.capitalUsd??0},breaches:[],lastMarkChangeMs:0,seenMarkUsd:Float64Array.from(e.indexUsd)}}function At(e){let r=e,t=_p(r),n=null;return{get compiled(){return r},run(o={}){return n&&Op(r,t,n),n=Bp(r,wS(r,o),t),Fp(n,o)},load(o){let s=Ge(o,r);n&&Op(r,t,n),n=null,s.accounts!==r.accounts&&(t=_p(s)),r=s}}}function _p(e){let r=ot(e);return Ep(e,r),r}function Op(e,r,t){t.reused=!0,Bm(e,r,t.changed,t.withdrawnUsd.keys()),Tp(e,r)}function wS(e,{hold:r,regret:t}){if(r===void 0)return{regret:t??!1};let n=nr(e.accounts,r);if(n<0)throw new RangeError(`there is no account '${r}'`);return{regret:t??!1,heldAccount:n}}var Rp=[0,1,2,3,5,7,10,15,20,30,50,100,200],MS=new WeakMap;function Ro(e,r){return MS.get(e)??IS(e,r)}function IS(e,r){let t=Rp.slice(0,-1).map((i,u)=>({from:i,to:Rp[u+1]??i,longUsd:0,shortUsd:0})),{buckets:n}=e,o=Float64Array.from(r.instruments,i=>i.indexUsd);for(let i=0;i<n.count;i+=1){let u=n.positionStart[i]??0,c=n.positionStart[i+1]??0,d=n.openingCollateralUsd[i]??0,l=0,m=0;for(let h=u;h<c;h+=1){let g=o[n.positionInstrument[h]??0]??0,x=n.openingSizeBase[h]??0;d+=x*(g-(n.entryUsd[h]??0)),x>0?l+=x*g:m-=x*g}let f=d>0?(l+m)/d:Number.POSITIVE_INFINITY,p=t.length-1;for(;p>0&&f<(t[p]?.from??0);)p-=1;let b=t[p];b&&(b.longUsd+=l,b.shortUsd+=m)}let s=t.map(i=>i.longUsd+i.shortUsd>0),a=s.indexOf(!0);return a<0?[]:t.slice(a,s.lastIndexOf(!0)+1)}var wt=e=>e==="long"?1:-1;function Ze(e){return{collateralUsd:e.bucketCollateralUsd,sizeBase:e.sizeBase,entryUsd:e.entryUsd}}function be(e,r){if(Number.isInteger(r)&&r>=0&&r<e.count)return r;throw new RangeError(`there is no instrument ${r}: there are ${e.count}`)}function Lp(e,r,t){let n=e.curves[r];return t==="long"?n.bid:n.ask}var Pp=1e5;function Mt({bins:e=100,range:r=.5}){if(!Number.isInteger(e)||e<1||e>Pp)throw new RangeError(`bins are a whole number from 1 to ${Pp}, not ${e}`);if(!(r>0&&r<=1))throw new RangeError(`range is a fraction above 0, at most 1, not ${r}`);return{bins:e,range:r,width:r/e}}function It(e,r){return r<e.range?Math.min(e.bins-1,Math.floor(r/e.width)):-1}var ES=50,TS=1e15;function Po(e,r,t){let n=be(e,r),o=Lp(e,n,t),s=e.indexUsd[n],a=e.tiers[n],i=e.spread[n]/2,u=f=>(f>0?o.paid(f)/f:o.after(0))+i,c=f=>f>0?V(a,f*s)/(f*s):a.rate[0],d=Math.min(o.capacity,TS),l=NS(f=>u(f)>=c(f),FS(a,s,d));if(l===null){let f=Number.isFinite(o.capacity)?"book-ends":"never";return{instrument:n,side:t,end:f,sizeBase:l,notionalUsd:null,slippage:null,larger:0,largerUsd:0}}return{...{instrument:n,side:t,end:"found",sizeBase:l},notionalUsd:l*s,slippage:u(l),...BS(e,n,t,l)}}function FS(e,r,t){let n=[0];for(let o of e.fromUsd.subarray(1))o/r<t&&n.push(o/r);for(let o=n.length>1?2*n.at(-1):Math.min(1,t);o<t;o*=2)n.push(o);return n.push(t),n}function NS(e,r){let t=r.findIndex(e);if(t<0)return null;let n=r[Math.max(0,t-1)],o=r[t];for(let s=0;s<ES;s+=1){let a=(n+o)/2;e(a)?o=a:n=a}return o}function BS(e,r,t,n){let o=wt(t),s=0,a=0;for(let i=e.instrumentStart[r];i<e.instrumentStart[r+1];i+=1){let u=o*e.sizeBase[e.byInstrument[i]];u<=n||(s+=1,a+=u)}return{larger:s,largerUsd:a*e.indexUsd[r]}}function Cp(e){let r=[];return{list:r,offer(t,n){let o=r[r.length-1];if(r.length>=e&&o&&n<=o.value)return;let s=r.length;for(;s>0&&r[s-1].value<n;)s-=1;r.splice(s,0,{index:t,value:n}),r.length>e&&r.pop()}}}var _S=10;function Lo(e,r,t){let n=be(e,r),o=Ze(e),s=e.indexUsd[n],a=wt(t),i=Cp(_S),u=0,c=0,d=0,l=0,m=0;for(let b=e.instrumentStart[n];b<e.instrumentStart[n+1];b+=1){let h=e.byInstrument[b],g=a*e.sizeBase[h]*s;if(g<=0)continue;u+=1,c+=g,d+=g*g,i.offer(h,g);let x=e.positionBucket[h],v=w(e,o,e.indexUsd,x);v<=0||(l+=g,m+=g*W(e,o,e.indexUsd,x)/v)}let f=u>0?d/(c*c):null,p=i.list.reduce((b,{value:h})=>b+h,0);return{instrument:n,side:t,accounts:u,grossUsd:c,hhi:f,effectiveAccounts:f===null?null:1/f,largestTenShare:u>0?p/c:null,leverage:l>0?m/l:null,withoutEquityUsd:c-l}}function Dp(e,r,t){let{instrument:n,direction:o}=r,s=Ze(e),a=e.indexUsd[n],i=r.propagate&&e.count>1?RS(e,r):null;for(let u=e.instrumentStart[n];u<e.instrumentStart[n+1];u+=1){let c=e.byInstrument[u];if(e.sizeBase[c]!==0)if(Co(e,s,e.positionBucket[c]))t(c,0);else if(i)t(c,i(e.positionBucket[c]));else{let d=o*(Ee(e,s,e.indexUsd,c)/a-1);t(c,d>=0?d:Number.POSITIVE_INFINITY)}}}function Co(e,r,t){return w(e,r,e.indexUsd,t)<=T(e,r,e.indexUsd,t)}var qp=1e-6,Hp=1e-13,OS=100;function RS(e,r){let t=PS(e,r);return n=>{let o=0,s=r.range,a=t(n,s);if(a.usd>0)return Number.POSITIVE_INFINITY;for(let i=0;i<OS&&a.usd<-Hp*a.scaleUsd;i+=1){let u=s-a.usd/a.slopeUsd,c=u>o&&u<s?u:(o+s)/2,d=t(n,c);d.usd>Hp*d.scaleUsd?o=c:(s=c,a=d)}return s}}function PS(e,r){let t=Float64Array.from({length:e.count},(n,o)=>r.direction*LS(e,r.instrument,o));return(n,o)=>{let s=e.bucketCollateralUsd[n],a=s,i=0,u=0;for(let c=e.bucketStart[n];c<e.bucketStart[n+1];c+=1){let d=e.positionInstrument[c],l=e.sizeBase[c],m=1+t[d]*o,f=e.indexUsd[d]*Math.max(qp,m),p=m>qp?e.indexUsd[d]*t[d]:0,b=e.tiers[d],h=Math.abs(l),g=V(b,h*f),x=b.rate[mr(b,h*f)];a+=l*(f-e.entryUsd[c])-g,i+=(l-h*x)*p,u+=g}return{usd:a,slopeUsd:i,scaleUsd:Math.abs(s)+u}}}function LS(e,r,t){return r===t?1:e.rho[t*e.count+r]*e.sigma[t]/e.sigma[r]}function Ho(e,r){let t=be(e,r.instrument),n=Mt(r),o=e.indexUsd[t],s=Ze(e),a=CS(e,t,n),i={instrument:t,bins:a,triggered:qo(),beyond:qo(),none:qo()};for(let u=e.instrumentStart[t];u<e.instrumentStart[t+1];u+=1){let c=e.byInstrument[u],d=e.sizeBase[c];if(d===0)continue;let l=i.triggered;if(!Co(e,s,e.positionBucket[c])){let m=Ee(e,s,e.indexUsd,c)/o-1,f=It(n,Math.abs(m));Number.isNaN(m)?l=i.none:f<0?l=i.beyond:l=a[m<0?n.bins-1-f:n.bins+f]}l&&(d>0?l.longUsd+=d*o:l.shortUsd-=d*o)}return i}var qo=()=>({longUsd:0,shortUsd:0});function CS(e,r,t){let n=e.indexUsd[r],{bid:o,ask:s}=e.curves[r];return Array.from({length:2*t.bins},(a,i)=>{let u=i<t.bins,c=u?t.bins-1-i:i-t.bins,d=c*t.width,l=(c+1)*t.width,m=(u?o:s).within(l);return{fromUsd:n*(u?1-l:1+d),toUsd:n*(u?1-d:1+l),depthUsd:m*n,longUsd:0,shortUsd:0}})}function Do(e,r,t,n={}){let o=be(e,r),s=Mt(n),a=t==="long"?-1:1,i=n.propagate??!1,u=new Float64Array(s.bins),c=0;return Dp(e,{instrument:o,direction:a,range:s.range,propagate:i},(d,l)=>{let m=-a*e.sizeBase[d],f=It(s,l);l===0?c+=m:f>=0&&(u[f]=u[f]+m)}),qS(e,{instrument:o,side:t,propagate:i,direction:a,width:s.width},u,c)}function qS(e,r,t,n){let{instrument:o,side:s,propagate:a,direction:i,width:u}=r,c=e.curves[o],d=e.indexUsd[o],l=lr(e,o),m=(i<0?c.bid:c.ask).capacity,f=A=>i*J(c,i*A),p=A=>({move:A,priceUsd:d*(1+i*A)}),b=[],h=null,g=null,x=null,v=n;t.forEach((A,S)=>{let E=S*u,M=l*(f(v+A)-f(v))/u,j=p(E);A!==0&&(h===null||M>h.r0)&&(h={...j,r0:M}),M>=1&&(g??={...j,shock:Math.max(0,E-l*f(v))}),v+=A,v>m&&(x??=j),b.push({from:E,to:E+u,priceUsd:j.priceUsd,triggeredUsd:A*d,r0:M})});let U=n*d;return{instrument:o,side:s,propagate:a,bookWeight:l,bins:b,openingUsd:U,largest:h,critical:g,bookEnds:x}}function Wo(e,r={}){return e.ids.map((t,n)=>({heat:Ho(e,{...r,instrument:n}),reproduction:zo(o=>Do(e,n,o,r)),criticalPosition:zo(o=>Po(e,n,o)),crowding:zo(o=>Lo(e,n,o))}))}function zo(e){return{long:e("long"),short:e("short")}}var HS=[{from:1e9,suffix:"bn"},{from:1e6,suffix:"m"},{from:1e3,suffix:"k"}];function N(e){let r=Math.abs(e),t=e<0?"\u2212":"";if(r<.5)return r<.005?"$0":`${t}$${r.toFixed(2)}`;let n=Number(r.toPrecision(3)),o=HS.find(({from:s})=>n>=s);return`${t}$${o?Number((n/o.from).toPrecision(3)):Math.round(r)}${o?.suffix??""}`}function Et(e){let r=e/1e3;if(r>=120){let t=Math.round(r);return`${Math.floor(t/60)}:${String(t%60).padStart(2,"0")} min`}return`${r>=100||Number.isInteger(r)?Math.round(r):r.toFixed(1)} s`}var te={fundX:560,vaultX:664,y:594},zp=2.6;var Sr="shock",Be="fund",ye="vault",R=e=>`i${e}`;function Ft(e,r,t,n="end"){let{fund:o,vault:s}=e.summary,a=e.instrumentIds.map((u,c)=>{let d=t[c];return Tt(R(c),"instrument",d.x,d.y,u,"",c)}),i=Tt(Sr,"shock",26,28,zS(r),WS(r));if(a.push({...i,side:DS(r)}),r.venue.fund){let u=n==="start"?o.startUsd:o.endUsd,c=u<=1e-6*Math.max(1,o.startUsd)?"empty":N(u);a.push(Tt(Be,"fund",te.fundX,te.y,"Fund",c))}if(s){let u=n==="start"?s.startUsd:s.equityUsd;a.push(Tt(ye,"vault",te.vaultX,te.y,"Vault",N(u)))}return a}function Wp(e){let{series:r,summary:t}=e;return{fund:{usd:r.fundUsd,fullUsd:Math.max(t.fund.startUsd,t.fund.endUsd)},vault:{usd:r.vaultEquityUsd,fullUsd:t.vault?.startUsd??0}}}function Gp({summary:e}){let r=t=>({usd:Float64Array.of(t),fullUsd:t});return{fund:r(e.fund.startUsd),vault:r(e.vault?.startUsd??0)}}function Tt(e,r,t,n,o,s,a=-1){return{key:e,kind:r,x:t,y:n,radius:r==="instrument"?18:14,label:o,detail:s,generation:-1,side:0,instrument:a,notionalUsd:0,buckets:[],firstTick:0,lastTick:0,adlTick:Number.POSITIVE_INFINITY}}function Go({shock:{moves:e}}){return e.filter(({instrument:t})=>t===e[0]?.instrument).sort((t,n)=>t.startMs-n.startMs)}function DS(e){let[r]=Go(e);return Math.sign(r?Le(r).furthest.change:e.shock.flows[0]?.sizeBase??0)}function zS(e){let r=Go(e),[t]=r,[n]=e.shock.flows,[o]=e.shock.withdrawals;return t?`Shock: ${t.instrument} ${Cr(r).reached}`:n?`Shock: ${n.sizeBase<0?"sale":"purchase"} of ${Math.abs(n.sizeBase)} ${n.instrument}`:o?`Shock: ${o.account} withdraws`:"No shock"}function WS(e){let r=Go(e),t=e.shock.moves.filter(a=>a.instrument!==r[0]?.instrument),n=Cr(r,!t.some(({propagate:a})=>a)).after,o=r.length===0||n===""?[]:[n];t.length>0&&o.push(`and ${[...new Set(t.map(({instrument:a})=>a))].join(", ")}`),e.shock.moves.some(a=>a.propagate)&&o.push("others by correlation");let s=Math.min(1,...e.shock.liquidity.map(a=>a.depthFactor));return s<1&&o.push(`depth down to ${Number((s*100).toFixed(s>=.1?0:1))} %`),o.join(", ")}function $p(e,r){let{nodes:t,summary:n}=e;if(t.count===0)return"Nobody fell: no position was closed by force.";let o=n.liquidated.generations.filter(u=>u>0).length,s=n.liquidated.generations[0]??0,a={falls:t.count,accounts:n.liquidated.accounts,roots:s,early:no(e)},i=[GS(a,o)];return r.venue.fund&&n.fund.emptyAtMs!==null&&i.push(`The fund was empty at ${Et(n.fund.emptyAtMs)}.`),n.adl.accounts>0&&i.push(`${_e(n.adl.accounts,"account")} on the winning side lost ${N(n.adl.notionalUsd)} of position to ADL.`),i.join(" ")}function GS({falls:e,accounts:r,roots:t,early:n},o){let s=t===1?"its sales":"their sales";if(e!==r)return`${_e(r,"account")} fell, in ${_e(e,"liquidation")}: ${$S(t,n)}, ${(e-t).toLocaleString("en-US")} pulled down by ${s}, in ${_e(o,"generation")}.`;let a=`${_e(n,"account")} stood below maintenance from the start`,i=`The shock alone took ${_e(t-n,"account")}`,u=n===0?i:n===t?a:`${i}, and ${a}`;return e===t?`${u}; nobody was pulled down by ${s}.`:`${u}; ${s} pulled down ${(e-t).toLocaleString("en-US")} more, in ${_e(o,"generation")}.`}function $S(e,r){let t=`${(e-r).toLocaleString("en-US")} by the shock alone`;return r===0?t:`${t}, ${r.toLocaleString("en-US")} below maintenance from the start`}var _e=(e,r)=>`${e.toLocaleString("en-US")} ${r}${e===1?"":"s"}`;var VS=3,KS=150,YS=.6,jS=12;function Vp(e,r,t,n){let o=new Map,s=(u,c,d,l,m)=>{if(c===d)return;let f=`${u}:${c}>${d}`,p=o.get(f),b=l+(p?.usd??0);o.set(f,{key:f,kind:u,from:c,to:d,usd:b,tick:Math.min(m,p?.tick??m),side:0,label:N(b)})},{nodes:a}=e;for(let u=0;u<a.count;u+=1){let c=t[u],d=a.triggerTick[u],l=a.parentStart[u],m=Math.min(a.parentStart[u+1],l+VS),f=a.count>KS?YS*(a.parentUsd[l]??0):0;for(let p=l;p<m;p+=1){if(a.parentUsd[p]<f)continue;let b=t[a.parentNode[p]];s("cause",b.key,c.key,a.parentUsd[p],d)}l===a.parentStart[u+1]&&a.cause[u]===0&&!nt(e,u)&&s("shock",R(c.instrument),c.key,XS(e,u),d)}for(let u of QS(r,e))o.set(u.key,u);for(let u of $o(JS(e,t)))s("fund",u.from,Be,u.usd,u.tick);for(let u of $o(ZS(e,t)))s("vault",u.from,ye,u.usd,u.tick);let i=new Map(n.map(u=>[u.bucket,u.key]));for(let u of $o(eA(e,t,i)))s("adl",u.from,u.to,u.usd,u.tick);return[...o.values()]}function XS(e,r){for(let t=e.nodes.shareStart[r];t<e.nodes.shareStart[r+1];t+=1)if(e.nodes.shareNode[t]===-1)return Math.max(0,e.nodes.shareUsd[t]);return 0}function QS(e,r){return[...an(e)].map(([t,{startMs:n,follows:o}])=>{let s=R(r.instrumentIds.indexOf(t)),a=Math.floor(n/r.tickMs),i={key:`shock:${Sr}>${s}`,kind:"shock",from:Sr,to:s,usd:0,tick:a,side:0,label:""};return o===null?i:{...i,label:`by correlation with ${o}`,quiet:!0}})}function Vo(e,r,t,n,o){let s=e.get(`${r}>${t}`);s?s.usd+=n:e.set(`${r}>${t}`,{from:r,to:t,usd:n,tick:o})}function $o(e){return[...e.values()].sort((r,t)=>t.usd-r.usd||(r.from<t.from?-1:1)).slice(0,jS)}function Ko(e,r,t){let n=we.indexOf(r);for(let o=0;o<e.log.count;o+=1)e.log.kind[o]===n&&t(o,s=>e.log.values[o*6+s])}function Nt(e,r,t){return t<0?void 0:r[e.buckets.node[t]]?.key}function JS(e,r){let t=new Map;return Ko(e,"fund-paid",(n,o)=>{let s=Nt(e,r,e.log.bucket[n]);s&&Vo(t,s,Be,o(0),e.log.tick[n])}),t}function ZS(e,r){let t=new Map;for(let n of["vault-took-over","vault-took"])Ko(e,n,(o,s)=>{let a=Nt(e,r,e.log.bucket[o]),i=n==="vault-took"?Math.abs(s(0)*s(1)):s(1);a&&Vo(t,a,ye,i,e.log.tick[o])});return t}function eA(e,r,t){let n=new Map,{series:o}=e;return Ko(e,"adl",(s,a)=>{let i=Math.min(e.log.tick[s],Math.max(0,o.ticks-1)),u=o.markUsd[i*o.instruments+e.log.instrument[s]],c=e.log.bucket[s],d=t.get(c)??Nt(e,r,c),l=e.log.other[s],m=l<0?ye:Nt(e,r,l);m&&d&&Vo(n,m,d,Math.abs(a(0))*u,e.log.tick[s])}),n}function rA(e){let r=+this._x.call(null,e),t=+this._y.call(null,e);return Yp(this.cover(r,t),r,t,e)}function Yp(e,r,t,n){if(isNaN(r)||isNaN(t))return e;var o,s=e._root,a={data:n},i=e._x0,u=e._y0,c=e._x1,d=e._y1,l,m,f,p,b,h,g,x;if(!s)return e._root=a,e;for(;s.length;)if((b=r>=(l=(i+c)/2))?i=l:c=l,(h=t>=(m=(u+d)/2))?u=m:d=m,o=s,!(s=s[g=h<<1|b]))return o[g]=a,e;if(f=+e._x.call(null,s.data),p=+e._y.call(null,s.data),r===f&&t===p)return a.next=s,o?o[g]=a:e._root=a,e;do o=o?o[g]=new Array(4):e._root=new Array(4),(b=r>=(l=(i+c)/2))?i=l:c=l,(h=t>=(m=(u+d)/2))?u=m:d=m;while((g=h<<1|b)===(x=(p>=m)<<1|f>=l));return o[x]=s,o[g]=a,e}function tA(e){Array.isArray(e)||(e=Array.from(e));let r=e.length,t=new Float64Array(r),n=new Float64Array(r),o=1/0,s=o,a=-o,i=a;for(let u=0,c,d,l;u<r;++u){if(isNaN(d=+this._x.call(null,c=e[u]))||isNaN(l=+this._y.call(null,c))){t[u]=NaN;continue}t[u]=d,n[u]=l,d<o&&(o=d),d>a&&(a=d),l<s&&(s=l),l>i&&(i=l)}if(o>a||s>i)return this;this.cover(o,s).cover(a,i);for(let u=0;u<r;++u)Yp(this,t[u],n[u],e[u]);return this}function nA(e,r){if(isNaN(e=+e)||isNaN(r=+r))return this;var t=this._x0,n=this._y0,o=this._x1,s=this._y1;if(isNaN(t))o=(t=Math.floor(e))+1,s=(n=Math.floor(r))+1;else{for(var a=o-t||1,i=this._root,u,c;t>e||e>=o||n>r||r>=s;)switch(c=(r<n)<<1|e<t,u=new Array(4),u[c]=i,i=u,a*=2,c){case 0:o=t+a,s=n+a;break;case 1:t=o-a,s=n+a;break;case 2:o=t+a,n=s-a;break;case 3:t=o-a,n=s-a;break}this._root&&this._root.length&&(this._root=i)}return this._x0=t,this._y0=n,this._x1=o,this._y1=s,this}function oA(){var e=[];return this.visit(function(r){if(!r.length)do e.push(r.data);while(r=r.next)}),e}function sA(e){return arguments.length?this.cover(+e[0][0],+e[0][1]).cover(+e[1][0],+e[1][1]):isNaN(this._x0)?void 0:[[this._x0,this._y0],[this._x1,this._y1]]}function _(e,r,t,n,o){this.node=e,this.x0=r,this.y0=t,this.x1=n,this.y1=o}function aA(e,r,t){var n,o=this._x0,s=this._y0,a,i,u,c,d=this._x1,l=this._y1,m=[],f=this._root,p,b;for(f&&m.push(new _(f,o,s,d,l)),t==null?t=1/0:(o=e-t,s=r-t,d=e+t,l=r+t,t*=t);p=m.pop();)if(!(!(f=p.node)||(a=p.x0)>d||(i=p.y0)>l||(u=p.x1)<o||(c=p.y1)<s))if(f.length){var h=(a+u)/2,g=(i+c)/2;m.push(new _(f[3],h,g,u,c),new _(f[2],a,g,h,c),new _(f[1],h,i,u,g),new _(f[0],a,i,h,g)),(b=(r>=g)<<1|e>=h)&&(p=m[m.length-1],m[m.length-1]=m[m.length-1-b],m[m.length-1-b]=p)}else{var x=e-+this._x.call(null,f.data),v=r-+this._y.call(null,f.data),U=x*x+v*v;if(U<t){var A=Math.sqrt(t=U);o=e-A,s=r-A,d=e+A,l=r+A,n=f.data}}return n}function iA(e){if(isNaN(d=+this._x.call(null,e))||isNaN(l=+this._y.call(null,e)))return this;var r,t=this._root,n,o,s,a=this._x0,i=this._y0,u=this._x1,c=this._y1,d,l,m,f,p,b,h,g;if(!t)return this;if(t.length)for(;;){if((p=d>=(m=(a+u)/2))?a=m:u=m,(b=l>=(f=(i+c)/2))?i=f:c=f,r=t,!(t=t[h=b<<1|p]))return this;if(!t.length)break;(r[h+1&3]||r[h+2&3]||r[h+3&3])&&(n=r,g=h)}for(;t.data!==e;)if(o=t,!(t=t.next))return this;return(s=t.next)&&delete t.next,o?(s?o.next=s:delete o.next,this):r?(s?r[h]=s:delete r[h],(t=r[0]||r[1]||r[2]||r[3])&&t===(r[3]||r[2]||r[1]||r[0])&&!t.length&&(n?n[g]=t:this._root=t),this):(this._root=s,this)}function uA(e){for(var r=0,t=e.length;r<t;++r)this.remove(e[r]);return this}function cA(){return this._root}function dA(){var e=0;return this.visit(function(r){if(!r.length)do++e;while(r=r.next)}),e}function lA(e){var r=[],t,n=this._root,o,s,a,i,u;for(n&&r.push(new _(n,this._x0,this._y0,this._x1,this._y1));t=r.pop();)if(!e(n=t.node,s=t.x0,a=t.y0,i=t.x1,u=t.y1)&&n.length){var c=(s+i)/2,d=(a+u)/2;(o=n[3])&&r.push(new _(o,c,d,i,u)),(o=n[2])&&r.push(new _(o,s,d,c,u)),(o=n[1])&&r.push(new _(o,c,a,i,d)),(o=n[0])&&r.push(new _(o,s,a,c,d))}return this}function mA(e){var r=[],t=[],n;for(this._root&&r.push(new _(this._root,this._x0,this._y0,this._x1,this._y1));n=r.pop();){var o=n.node;if(o.length){var s,a=n.x0,i=n.y0,u=n.x1,c=n.y1,d=(a+u)/2,l=(i+c)/2;(s=o[0])&&r.push(new _(s,a,i,d,l)),(s=o[1])&&r.push(new _(s,d,i,u,l)),(s=o[2])&&r.push(new _(s,a,l,d,c)),(s=o[3])&&r.push(new _(s,d,l,u,c))}t.push(n)}for(;n=t.pop();)e(n.node,n.x0,n.y0,n.x1,n.y1);return this}function fA(e){return e[0]}function pA(e){return arguments.length?(this._x=e,this):this._x}function bA(e){return e[1]}function yA(e){return arguments.length?(this._y=e,this):this._y}function Yo(e,r,t){var n=new jo(r??fA,t??bA,NaN,NaN,NaN,NaN);return e==null?n:n.addAll(e)}function jo(e,r,t,n,o,s){this._x=e,this._y=r,this._x0=t,this._y0=n,this._x1=o,this._y1=s,this._root=void 0}function Kp(e){for(var r={data:e.data},t=r;e=e.next;)t=t.next={data:e.data};return r}var O=Yo.prototype=jo.prototype;O.copy=function(){var e=new jo(this._x,this._y,this._x0,this._y0,this._x1,this._y1),r=this._root,t,n;if(!r)return e;if(!r.length)return e._root=Kp(r),e;for(t=[{source:r,target:e._root=new Array(4)}];r=t.pop();)for(var o=0;o<4;++o)(n=r.source[o])&&(n.length?t.push({source:n,target:r.target[o]=new Array(4)}):r.target[o]=Kp(n));return e};O.add=rA;O.addAll=tA;O.cover=nA;O.data=oA;O.extent=sA;O.find=aA;O.remove=iA;O.removeAll=uA;O.root=cA;O.size=dA;O.visit=lA;O.visitAfter=mA;O.x=pA;O.y=yA;var hA={value:()=>{}};function Xo(){for(var e=0,r=arguments.length,t={},n;e<r;++e){if(!(n=arguments[e]+"")||n in t||/[\s.]/.test(n))throw new Error("illegal type: "+n);t[n]=[]}return new Bt(t)}function Bt(e){this._=e}function gA(e,r){return e.trim().split(/^|\s+/).map(function(t){var n="",o=t.indexOf(".");if(o>=0&&(n=t.slice(o+1),t=t.slice(0,o)),t&&!r.hasOwnProperty(t))throw new Error("unknown type: "+t);return{type:t,name:n}})}Bt.prototype=Xo.prototype={constructor:Bt,on:function(e,r){var t=this._,n=gA(e+"",t),o,s=-1,a=n.length;if(arguments.length<2){for(;++s<a;)if((o=(e=n[s]).type)&&(o=xA(t[o],e.name)))return o;return}if(r!=null&&typeof r!="function")throw new Error("invalid callback: "+r);for(;++s<a;)if(o=(e=n[s]).type)t[o]=jp(t[o],e.name,r);else if(r==null)for(o in t)t[o]=jp(t[o],e.name,null);return this},copy:function(){var e={},r=this._;for(var t in r)e[t]=r[t].slice();return new Bt(e)},call:function(e,r){if((o=arguments.length-2)>0)for(var t=new Array(o),n=0,o,s;n<o;++n)t[n]=arguments[n+2];if(!this._.hasOwnProperty(e))throw new Error("unknown type: "+e);for(s=this._[e],n=0,o=s.length;n<o;++n)s[n].value.apply(r,t)},apply:function(e,r,t){if(!this._.hasOwnProperty(e))throw new Error("unknown type: "+e);for(var n=this._[e],o=0,s=n.length;o<s;++o)n[o].value.apply(r,t)}};function xA(e,r){for(var t=0,n=e.length,o;t<n;++t)if((o=e[t]).name===r)return o.value}function jp(e,r,t){for(var n=0,o=e.length;n<o;++n)if(e[n].name===r){e[n]=hA,e=e.slice(0,n).concat(e.slice(n+1));break}return t!=null&&e.push({name:r,value:t}),e}var er=0,wr=0,Ar=0,Qp=1e3,_t,Mr,Ot=0,Oe=0,Rt=0,Ir=typeof performance=="object"&&performance.now?performance:Date,Jp=typeof window=="object"&&window.requestAnimationFrame?window.requestAnimationFrame.bind(window):function(e){setTimeout(e,17)};function Zp(){return Oe||(Jp(vA),Oe=Ir.now()+Rt)}function vA(){Oe=0}function Qo(){this._call=this._time=this._next=null}Qo.prototype=Zo.prototype={constructor:Qo,restart:function(e,r,t){if(typeof e!="function")throw new TypeError("callback is not a function");t=(t==null?Zp():+t)+(r==null?0:+r),!this._next&&Mr!==this&&(Mr?Mr._next=this:_t=this,Mr=this),this._call=e,this._time=t,Jo()},stop:function(){this._call&&(this._call=null,this._time=1/0,Jo())}};function Zo(e,r,t){var n=new Qo;return n.restart(e,r,t),n}function UA(){Zp(),++er;for(var e=_t,r;e;)(r=Oe-e._time)>=0&&e._call.call(void 0,r),e=e._next;--er}function Xp(){Oe=(Ot=Ir.now())+Rt,er=wr=0;try{UA()}finally{er=0,SA(),Oe=0}}function kA(){var e=Ir.now(),r=e-Ot;r>Qp&&(Rt-=r,Ot=e)}function SA(){for(var e,r=_t,t,n=1/0;r;)r._call?(n>r._time&&(n=r._time),e=r,r=r._next):(t=r._next,r._next=null,r=e?e._next=t:_t=t);Mr=e,Jo(n)}function Jo(e){if(!er){wr&&(wr=clearTimeout(wr));var r=e-Oe;r>24?(e<1/0&&(wr=setTimeout(Xp,Math.ceil(e-Ir.now()-Rt)+1)),Ar&&(Ar=clearInterval(Ar))):(Ar||(Ot=Ir.now(),Ar=setInterval(kA,Qp)),er=1,Jp(Xp))}}function eb(e){return function(){return e}}function rb(e){return(e()-.5)*1e-6}function AA(e){return e.x+e.vx}function wA(e){return e.y+e.vy}function nb(e){var r,t,n,o=1,s=1;typeof e!="function"&&(e=eb(e==null?1:+e));function a(){for(var c,d=r.length,l,m,f,p,b,h,g=0;g<s;++g)for(l=Yo(r,AA,wA).visitAfter(i),c=0;c<d;++c)m=r[c],b=t[m.index],h=b*b,f=m.x+m.vx,p=m.y+m.vy,l.visit(x);function x(v,U,A,S,E){var M=v.data,j=v.r,L=b+j;if(M){if(M.index>m.index){var oe=f-M.x-M.vx,se=p-M.y-M.vy,X=oe*oe+se*se;X<L*L&&(oe===0&&(oe=rb(n),X+=oe*oe),se===0&&(se=rb(n),X+=se*se),X=(L-(X=Math.sqrt(X)))/X*o,m.vx+=(oe*=X)*(L=(j*=j)/(h+j)),m.vy+=(se*=X)*L,M.vx-=oe*(L=1-L),M.vy-=se*L)}return}return U>f+L||S<f-L||A>p+L||E<p-L}}function i(c){if(c.data)return c.r=t[c.data.index];for(var d=c.r=0;d<4;++d)c[d]&&c[d].r>c.r&&(c.r=c[d].r)}function u(){if(r){var c,d=r.length,l;for(t=new Array(d),c=0;c<d;++c)l=r[c],t[l.index]=+e(l,c,r)}}return a.initialize=function(c,d){r=c,n=d,u()},a.iterations=function(c){return arguments.length?(s=+c,a):s},a.strength=function(c){return arguments.length?(o=+c,a):o},a.radius=function(c){return arguments.length?(e=typeof c=="function"?c:eb(+c),u(),a):e},a}var MA=1664525,IA=1013904223,tb=4294967296;function EA(){let e=1;return()=>(e=(MA*e+IA)%tb)/tb}var TA=10,FA=Math.PI*(3-Math.sqrt(5));function ob(e){var r,t=1,n=.001,o=1-Math.pow(n,1/300),s=0,a=.6,i=new Map,u=Zo(l),c=Xo("tick","end"),d=EA();e==null&&(e=[]);function l(){m(),c.call("tick",r),t<n&&(u.stop(),c.call("end",r))}function m(b){var h,g=e.length,x;b===void 0&&(b=1);for(var v=0;v<b;++v)for(t+=(s-t)*o,i.forEach(function(U){U(t)}),h=0;h<g;++h)x=e[h],x.fx==null?x.x+=x.vx*=a:(x.x=x.fx,x.vx=0),x.fy==null?x.y+=x.vy*=a:(x.y=x.fy,x.vy=0);return r}function f(){for(var b=0,h=e.length,g;b<h;++b){if(g=e[b],g.index=b,g.fx!=null&&(g.x=g.fx),g.fy!=null&&(g.y=g.fy),isNaN(g.x)||isNaN(g.y)){var x=TA*Math.sqrt(.5+b),v=b*FA;g.x=x*Math.cos(v),g.y=x*Math.sin(v)}(isNaN(g.vx)||isNaN(g.vy))&&(g.vx=g.vy=0)}}function p(b){return b.initialize&&b.initialize(e,d),b}return f(),r={tick:m,restart:function(){return u.restart(l),r},stop:function(){return u.stop(),r},nodes:function(b){return arguments.length?(e=b,f(),i.forEach(p),r):e},alpha:function(b){return arguments.length?(t=+b,r):t},alphaMin:function(b){return arguments.length?(n=+b,r):n},alphaDecay:function(b){return arguments.length?(o=+b,r):+o},alphaTarget:function(b){return arguments.length?(s=+b,r):s},velocityDecay:function(b){return arguments.length?(a=1-b,r):1-a},randomSource:function(b){return arguments.length?(d=b,i.forEach(p),r):d},force:function(b,h){return arguments.length>1?(h==null?i.delete(b):i.set(b,p(h)),r):i.get(b)},find:function(b,h,g){var x=0,v=e.length,U,A,S,E,M;for(g==null?g=1/0:g*=g,x=0;x<v;++x)E=e[x],U=b-E.x,A=h-E.y,S=U*U+A*A,S<g&&(M=E,g=S);return M},on:function(b,h){return arguments.length>1?(c.on(b,h),r):c.on(b)}}}function ib(e){let r=e.x-e.centre.x,t=e.y-e.centre.y,n=Math.hypot(r,t)||1,o=(e.orbit-n)/n*.3;e.vx+=r*o,e.vy+=t*o}var es=18;function ub(e){let{radius:r}=e.placed,t=e.x-e.centre.x,n=e.y-e.centre.y,o=(e.centre.plate||es/2)+r+3-Math.abs(t),s=(e.centre.plate?es:es/2)+r+3-Math.abs(n);o<=0||s<=0||(o<s?e.vx+=(t>=0?1:-1)*o*.6:e.vy+=(n>=0?1:-1)*s*.6)}function cb(e,[r,t]){for(let n of e.centre.rings){let o=e.x-e.centre.x,s=e.y-(e.centre.y-n),a=Math.min(r,1.2*n)+e.placed.radius;Math.abs(o)<a&&Math.abs(s)<t+e.placed.radius&&(e.vx+=(o>=0?1:-1)*(a-Math.abs(o))*.4)}}var ab=64,NA=26;function db(e){let{radius:r}=e.placed,{fundX:t,vaultX:n,y:o}=te,[s,a]=[t-ab-r,n+ab+r],i=e.y+r-(o-NA);if(i<=0||e.x<=s||e.x>=a)return;let u=Math.min(e.x-s,a-e.x);i<u?e.vy-=i*.6:e.vx+=(e.x-s<a-e.x?-1:1)*u*.6}function lb(e){let r=e.placed.radius+8;e.x<r&&(e.vx+=(r-e.x)*.4),e.y<r+6&&(e.vy+=(r+6-e.y)*.4),e.x>1e3-r&&(e.vx-=(e.x-1e3+r)*.4),e.y>640-r&&(e.vy-=(e.y-640+r)*.4)}function fb(e){let r=Math.min(e,32)+1,t=r%100>10&&r%100<14?"th":["th","st","nd","rd"][r%10]??"th";return`${r}${t}${e>=32?" +":""}`}function mb(e,r=!1){let t=r||e>=32;return`${fb(Math.min(e,32)).replace(" +","")} gen.${t?" +":""}`}function pb(e,r){return r>e?`${fb(e)} to ${mb(r)}`:mb(e)}function rs(e){let r=e>>>0;return()=>(r=Math.imul(r,1664525)+1013904223>>>0,r/4294967296)}var Pt=100,bb=48,BA=te.y-42,_A=148,OA=6,RA=[{others:4,slot:{x:306,y:302,reach:250},fromX:600},{others:12,slot:{x:262,y:302,reach:215},fromX:505},{others:Number.POSITIVE_INFINITY,slot:{x:222,y:302,reach:182},fromX:425}];function yb(e){if(e===1)return[{x:480,y:306,reach:256}];if(e===2)return[{x:318,y:302,reach:250},{x:778,y:330,reach:176}];let r=e-1,t=RA.find(({others:n})=>r<=n);return t?[t.slot,...PA(r,t.fromX)]:[]}function PA(e,r){let t=[];for(let n=1;n<=e;n+=1){let o=LA(e,n,r);(o[0]?.reach??0)>(t[0]?.reach??0)&&(t=o)}return t}function LA(e,r,t){let n=Math.ceil(e/r),[o,s]=[(1e3-t)/r,BA/n],a=Math.min(_A,o/2,s/2-OA),i=a<Pt,u=i?Math.min(o/2,(s-bb)/2):a;return Array.from({length:e},(c,d)=>({x:t+o*(d%r+.5)-(r===1?24:0),y:s*(Math.floor(d/r)+.5)+(i?bb/2:0),reach:u}))}var CA=11,qA=16,HA=16,Tr=6;function hb(e,r){return pb(e,e===Tr-1?r:e)}var DA=4;function Lt(e,r,t){let n=e.map((c,d)=>d).sort((c,d)=>e[d]-e[c]||c-d),[o,...s]=n;s.length>DA&&s.sort((c,d)=>c-d);let a=o===void 0?[]:[o,...s],i=yb(e.length),u=[];return a.forEach((c,d)=>{let l=i[d],m=l.reach*(r>4?.84:.8),f=((t[c]?.length??0)*CA+qA)/2,p=l.reach<Pt?0:f+HA,b=Math.max(l.reach*(r>4?.26:.31),p),h=r>1?(m-b)/(r-1):0;u[c]={x:l.x,y:l.y,rings:Array.from({length:r},(g,x)=>r===1?l.reach*.5:b+x*h),outskirts:l.reach,plate:l.reach<Pt?0:f}}),u}function Ct(e,r){return e.flatMap((t,n)=>t.rings.map((o,s)=>({instrument:n,generation:s,x:t.x,y:t.y,radius:o,label:n===ts(e)?r(s):""})))}function ts(e){return e.reduce((r,t,n)=>t.outskirts>(e[r]?.outskirts??0)?n:r,0)}var zA=[38,8];function qt(e,r,t=zA){let n=rs(7),o=new Map,s=r.map(()=>0),a=[],i=new Map(e.map(c=>[c.key,c]));for(let c of e){let d=r[c.instrument],l=WA(c,i,r,o,s,n);o.set(c.key,l);let m=c.ring<0?d.outskirts:d.rings[Math.min(c.ring,d.rings.length-1)],f=c.fixed??c.from,p=c.from?a.length*2.399963:0,b=c.from?3+.6*Math.sqrt(a.length):0,h=(f?.x??d.x+Math.cos(l)*m)+b*Math.cos(p),g=(f?.y??d.y+Math.sin(l)*m)+b*Math.sin(p),x=c.fixed?{fx:c.fixed.x,fy:c.fixed.y}:{};a.push({placed:c,centre:d,orbit:m,x:h,y:g,vx:0,vy:0,...x})}let u=ob(a).randomSource(rs(3)).stop().alphaDecay(.012);return u.force("orbit",()=>a.forEach(ib)),u.force("plate",()=>a.forEach(ub)),u.force("labels",()=>{let c=r[ts(r)];for(let d of a)d.centre===c&&cb(d,t)}),u.force("backstops",()=>a.forEach(db)),u.force("apart",nb(c=>c.placed.radius+(c.placed.ring<0?2.4:3.2)).strength(.9).iterations(a.length>150?2:3)),u.force("inside",()=>a.forEach(lb)),u.tick(a.length>150?130:320),new Map(a.map(c=>[c.placed.key,{x:c.x,y:c.y}]))}function WA(e,r,t,n,o,s){if(e.angle!==void 0)return e.angle;let a=t[e.instrument],i=a.x<1e3/2?Math.PI:0;if(e.ring<0){let d=e.side<0?-.62:.62,l=i===0?d:Math.PI-d*.4-Math.PI*(e.side<0?.62:0);return(i===0?l:e.side<0?-.72:.52)+(s()-.5)*1.1}let u=r.get(e.near);if(u){let d=e.ring===a.rings.length-1&&a.rings.length===Tr?3.4:1.9;if(u.instrument===e.instrument)return(n.get(u.key)??0)+(s()-.5)*d;let l=t[u.instrument];return Math.atan2(l.y-a.y,l.x-a.x)+(s()-.5)*3.2}let c=o[e.instrument];return o[e.instrument]=c+1,c*2.399963+(e.instrument===ts(t)?2.6:3.3)}function Fr(e,r,t){let{buckets:n,instrumentIds:o}=e,s=new Set([r]);for(let c of t){if(s.size===o.length)break;let d=n.positionStart[c+1]??0;for(let l=n.positionStart[c]??0;l<d;l+=1)n.openingSizeBase[l]!==0&&s.add(n.positionInstrument[l])}let[a,...i]=s,u=[a,...i.sort((c,d)=>c-d)].map(c=>o[c]??"");return u.length>3?`${u[0]} +${u.length-1} more`:u.join("+")}var ns=class{constructor(r,t){this.count=r;this.nodes=t}count;nodes;#e=null;get(r){return this.#e??=this.makePlaces(),this.nodes[this.#e[r]??-1]?.key}makePlaces(){let r=new Int32Array(this.count).fill(-1);return this.nodes.forEach(({buckets:t},n)=>{for(let o of t)r[o]=n}),r}};function Ht(e,r){return new ns(e.buckets.count,r)}var GA=new WeakMap;function Dt({keyOf:e,...r}){return r}function zt(e,r){return GA.get(e)?.[r]}var gb=[(e,r,t)=>YA(t),(e,r)=>r<0?"":`i${e.nodes.leadInstrument[r]}`,()=>""];function xb(e,r={}){for(let t of gb){let n=$A(e,r,t);if(n.groups.length<=420||t===gb.at(-1))return n}return{groups:[],groupOf:[]}}function $A(e,r,t){let{nodes:n}=e,o=r.alone??KA(e),s=new Map,a=[],i=Array.from({length:n.count},(d,l)=>l);i.sort((d,l)=>n.generation[d]-n.generation[l]||d-l);for(let d of i){let l=VA(e,d),m=l<0?"":a[l]?.key??"",f=n.leadInstrument[d],p=n.leadSide[d],b=n.generation[d],h=`c${f}:${p>0?"l":"s"}:${b}:${t(e,l,m)}`,g=!o.has(n.bucket[d])&&r.expanded?.has(h)?h:"",v=o.has(n.bucket[d])||g!==""?`b${n.bucket[d]}`:h,U=s.get(v);U||(U={key:v,nodes:[],instrument:f,side:p,generation:b,parent:m,opened:g,notionalUsd:0},s.set(v,U)),U.nodes.push(d),U.notionalUsd+=n.notionalUsd[d],a[d]=U}let u=[...s.values()],c=d=>n.firstActionTick[d.nodes[0]];return u.sort((d,l)=>c(d)-c(l)||d.nodes[0]-l.nodes[0]),{groups:u,groupOf:a}}function VA(e,r){let t=e.nodes.parentStart[r];return t===e.nodes.parentStart[r+1]?-1:e.nodes.parentNode[t]}function KA(e){let{nodes:r}=e;if(r.count<=120)return new Set(r.bucket);let t=Array.from({length:r.count},(n,o)=>o);return t.sort((n,o)=>r.notionalUsd[o]-r.notionalUsd[n]||n-o),new Set(t.slice(0,64).map(n=>r.bucket[n]))}function YA(e){let r=2166136261;for(let t=0;t<e.length;t+=1)r=Math.imul(r^e.charCodeAt(t),16777619);return(r>>>0).toString(36)}var vb=5.9,Ub=17,jA=22,XA=9;function os(e){if(!(e>0)||!Number.isFinite(e))return 1;let r=10**Math.floor(Math.log10(e));return([5,2,1].find(n=>n*r<=e*(1+1e-12))??1)*r}function Wt(e,r){let t=vb*Math.sqrt(e/1e6),n=vb*os(jA/t),o=Ub*os(XA/(Ub*r/1e6));return{areaFactor:n,widthFactor:o,areaSamplesUsd:kb(s=>(s/n)**2*1e6,[5,10,17],e),widthSamplesUsd:kb(s=>s/o*1e6,[1.4,6],r)}}function kb(e,r,t){if(!(t>0))return[];let n=r.map(o=>os(Math.min(e(o),t)));return n.filter((o,s)=>o!==n[s-1])}function he(e,r){return Math.max(zp,e.areaFactor*Math.sqrt(Math.max(0,r)/1e6))}var QA=14,Sb=34,JA=6;function ZA(e,r,t){let[n,o]=[t,-1];for(let s of Ab(e)){let a=Re(e,r,s)?.notionalUsd??0;a>n&&([n,o]=[a,s])}return{mostUsd:n>0?JA*n:Number.POSITIVE_INFINITY,measureUsd:n,measure:o}}function Ab({buckets:e,heldAccount:r}){let t=[];if(r<0)return t;for(let n=0;n<e.count;n+=1)e.account[n]===r&&t.push(n);return t}function wb(e,r,t,n=new Set){let o=n6(e),s=m=>{if(e.buckets.node[m]>=0||Gt(e,r,m))return[];let f=Re(e,r,m),p=o.get(m),b=p?.tick??Number.POSITIVE_INFINITY;return f?[{key:`b${m}`,bucket:m,...f,adlTick:b,adlUsd:p?.usd??0}]:[]},a=[...new Set([...n,...Ab(e)])].sort((m,f)=>m-f).flatMap(s),i=new Set(a.map(({bucket:m})=>m)),u=[...o.keys()].filter(m=>!i.has(m)).flatMap(s);u.sort((m,f)=>f.adlUsd-m.adlUsd||m.bucket-f.bucket);let c=u.slice(0,QA);for(let m of o.keys())i.add(m);let{mostUsd:d}=ZA(e,r,t),l=c.reduce((m,{notionalUsd:f})=>Math.max(m,f),d);return[...a,...c,...e6(e,r,l,i).flatMap(s)]}function e6(e,r,t,n){let{buckets:o}=e,s=Float64Array.from(r.instruments,u=>u.indexUsd),a=[],i=0;for(let u=0;u<o.count;u+=1){let c=r6(e,s,u);if(c<=i||c>t||o.node[u]>=0||n.has(u)||Gt(e,r,u))continue;let d=a.findIndex(l=>l.usd<c);a.splice(d<0?a.length:d,0,{bucket:u,usd:c}),a.length>Sb&&a.pop(),a.length===Sb&&(i=a.at(-1)?.usd??0)}return a.map(({bucket:u})=>u)}function r6({buckets:e},r,t){let n=0,o=e.positionStart[t+1];for(let s=e.positionStart[t];s<o;s+=1){let a=Math.abs(e.openingSizeBase[s])*(r[e.positionInstrument[s]]??0);a>n&&(n=a)}return n}function Gt(e,r,t){let n=e.buckets.account[t],o=r.accounts[n];return o?o.role==="maker":r.population?.balance==="maker"&&tr(e.accounts,n)==="maker"}var t6=we.indexOf("adl");function n6(e){let{log:r}=e,t=new Map;for(let n=0;n<r.count;n+=1){if(r.kind[n]!==t6)continue;let o=r.bucket[n],s=Math.abs(r.values[n*6]*r.values[n*6+1]),a=t.get(o);t.set(o,{tick:a?.tick??r.tick[n],usd:(a?.usd??0)+s})}return t}function Re(e,r,t){let{buckets:n}=e,o=null;for(let s=n.positionStart[t];s<n.positionStart[t+1];s+=1){let a=n.positionInstrument[s],i=n.openingSizeBase[s],u=Math.abs(i)*(r.instruments[a]?.indexUsd??0);u>(o?.notionalUsd??0)&&(o={instrument:a,side:Math.sign(i),notionalUsd:u})}return o}function $t({buckets:e,instrumentIds:r},t){let n=r.map(()=>0),o=t.instruments.map(s=>s.indexUsd);for(let s=0;s<(e.positionStart[e.count]??0);s+=1){let a=e.positionInstrument[s];n[a]=n[a]+Math.abs(e.openingSizeBase[s])*(o[a]??0)}return n}function Vt(e,r,t={}){let n=t.expanded?.size?void 0:zt(e,"cascade");if(n)return n;let o=o6(e,r,t);if(!t.expanded?.size)return Ib(o,Mb([o]));let s=Vt(e,r),a=new Map(o.groups.map(u=>[u.key,u.opened])),i=Mb([o],s.scales,u=>u6(u,s,a));return Ib(o,i)}function o6(e,r,t={},n=new Set){let{groups:o,groupOf:s}=xb(e,t),a=wb(e,r,ss(o),n);return{run:e,scenario:r,groups:o,survivors:a,edges:Vp(e,r,s,a)}}var ss=e=>e.reduce((r,t)=>Math.max(r,t.notionalUsd),0),s6=90,a6=.82;function i6(e){let r=Math.max(...e.map(({groups:a})=>a.length))>s6?a6:1,t=Math.max(...e.map(({groups:a})=>ss(a))),n=Math.max(...e.map(({survivors:a})=>ss(a))),s=e.flatMap(({edges:a})=>a.filter(i=>i.kind==="cause")).reduce((a,i)=>Math.max(a,i.usd),0);return Wt(Math.max(t/r**2,n),s)}function Mb(e,r=i6(e),t=n=>n){let n=e.flatMap(({groups:l})=>l.map(m=>m.generation+1)),o=Math.min(Tr,Math.max(1,...n)),s=e.map(({run:l,scenario:m})=>$t(l,m)),a=Lt((s[0]??[]).map((l,m)=>Math.max(...s.map(f=>f[m]??0))),o,e[0]?.run.instrumentIds??[]),i=new Map,u=l=>{let m=i.get(l.key);(!m||l.radius>m.radius)&&i.set(l.key,{...m??l,radius:l.radius})};for(let{groups:l}of e)for(let m of l)u(d6(m,r));for(let{survivors:l}of e)for(let m of l)u(l6(m,r));let c=qt([...i.values()].map(t),a),d=Math.max(1,...n)-1;return{scales:r,rings:o,deepest:d,all:a,at:l=>c.get(l)??{x:0,y:0}}}function Ib({run:e,scenario:r,groups:t,survivors:n,edges:o},{scales:s,deepest:a,all:i,at:u}){let c=[...Ft(e,r,i),...t.map(d=>({...m6(e,d,s),...u(d.key)})),...n.map(d=>({...p6(e,d,s),...u(d.key)}))];return{which:"cascade",nodes:c,edges:o.map(({usd:d,...l})=>({...l,usd:d,width:c6(l.kind,d,s)})),rings:Ct(i,d=>hb(d,a)),scales:s,keyOf:Ht(e,c),caption:$p(e,r),levels:Wp(e)}}function u6(e,r,t){let n=t.get(e.key),o=r.nodes.find(a=>a.key===(n||e.key));if(!o)return e;let s={x:o.x,y:o.y};return n?{...e,from:s}:{...e,fixed:s}}function c6(e,r,t){let n=t.widthFactor*r/1e6;return e==="adl"||e==="vault"?1.1:Math.min(e==="cause"?9:5,Math.max(.55,n*(e==="fund"||e==="shock"?.6:1)))}function d6(e,r){let t=Math.min(e.generation,Tr-1),n=he(r,e.notionalUsd);return{key:e.key,instrument:e.instrument,ring:t,radius:n,side:e.side,near:e.parent}}function l6(e,r){let t=he(r,e.notionalUsd);return{key:e.key,instrument:e.instrument,ring:-1,radius:t,side:e.side,near:""}}function rr(e,r){let t=tr(e.accounts,e.buckets.account[r]),n=e.buckets.isolated[r];return n<0?t:`${t}/${e.instrumentIds[n]}`}var Eb=(e,r)=>(e.buckets.isolated[r]??-1)>=0;function m6(e,r,t){let{nodes:n}=e,o=r.nodes.map(c=>n.firstActionTick[c]),s=Math.min(...o),a=r.nodes.length===1,i=r.nodes.map(c=>n.bucket[c]),u=i[0];return{key:r.key,kind:a?"account":"cohort",radius:he(t,r.notionalUsd),label:a?rr(e,u):`${r.nodes.length.toLocaleString("en-US")} accounts`,detail:`${N(r.notionalUsd)} ${Fr(e,r.instrument,i)}, ${a?"fell at":"fell from"} ${Et(s*e.tickMs)}`,generation:r.generation,side:r.side,instrument:r.instrument,notionalUsd:r.notionalUsd,...a&&Eb(e,u)?{isolated:!0}:{},buckets:i,firstTick:s,lastTick:Math.max(...o),adlTick:Number.POSITIVE_INFINITY}}var f6=e=>e.replace("+",", also ");function p6(e,r,t){return{key:r.key,kind:"survivor",radius:he(t,r.notionalUsd),label:rr(e,r.bucket),detail:`${N(r.notionalUsd)} ${f6(Fr(e,r.instrument,[r.bucket]))}`,generation:-1,side:r.side,instrument:r.instrument,notionalUsd:r.notionalUsd,...Eb(e,r.bucket)?{isolated:!0}:{},buckets:[r.bucket],firstTick:Number.POSITIVE_INFINITY,lastTick:Number.POSITIVE_INFINITY,adlTick:r.adlTick}}function Kt(e,r,t,n){let o=e.buckets.positionStart[t+1];for(let s=e.buckets.positionStart[t];s<o;s+=1){let a=e.buckets.positionInstrument[s];n(a,e.buckets.openingSizeBase[s]*(r.instruments[a]?.indexUsd??0))}}function Yt(e,r){let{account:t,count:n}=e.buckets,o=[];for(let s=0;s<n;s+=1)(s===n-1||t[s]<r.accounts.length)&&Gt(e,r,s)&&o.push(s);return o}function Fb(e,r,t){let n=e.instrumentIds.map(()=>0),o=e.instrumentIds.map(()=>0);for(let m of t)Kt(e,r,m,(f,p)=>{let b=p>0?n:o;b[f]=b[f]+Math.abs(p)});let s=m=>n[m]+o[m],a=e.instrumentIds.map((m,f)=>f).sort((m,f)=>s(f)-s(m)||m-f),i=(m,f)=>{let p=b=>N(f.reduce((h,g)=>h+b[g],0));return`${m} ${p(n)} long and ${p(o)} short`},u=a.slice(0,Tb).map(m=>i(e.instrumentIds[m]??"",[m])),c=a.slice(Tb);c.length>0&&u.push(i(`${c.length} more`,c));let d=Yt(e,r).filter(m=>Re(e,r,m)!==null).length,l=d===0?"":` Not drawn: the market ${d===1?"maker, who holds":"makers, who hold"} the other side.`;return`Before the shock: ${u.join("; ")}.${l}`}var Tb=3;var b6=.2;function Nb(e,r){return e.flatMap(t=>[...t.exposure].flatMap((n,o)=>{if(o!==t.instrument&&Math.abs(n)<b6*t.notionalUsd)return[];let s=`position:${t.key}>${R(o)}`,a=Math.min(7,Math.max(.55,r*Math.abs(n)/1e6)),i=`${n>0?"long":"short"} ${N(Math.abs(n))}`;return[{key:s,kind:"position",from:t.key,to:R(o),usd:Math.abs(n),width:a,tick:0,side:Math.sign(n),label:i}]}))}function Bb(e){let{matrix:r,stress:t}=e.correlation,n=[];return e.instruments.forEach((o,s)=>{for(let a=s+1;a<e.instruments.length;a+=1){let i=(1-t)*(r[s]?.[a]??0)+t;if(i===0)continue;let u=`\u03C1 ${i.toFixed(2).replace("-","\u2212")}`,c=`correlation:${R(s)}>${R(a)}`;n.push({key:c,kind:"correlation",from:R(s),to:R(a),usd:0,width:.6+2.4*Math.abs(i),tick:0,side:Math.sign(i),label:u})}}),n}function _b(e,r){return[...r.venue.fund?["fund"]:[],...e.summary.vault?["vault"]:[]].flatMap(n=>e.instrumentIds.map((o,s)=>{let a=n==="fund"?Be:ye;return{key:`${n}:${a}>${R(s)}`,kind:n,from:a,to:R(s),usd:0,width:.8,tick:0,side:0,label:""}}))}var y6=44,h6=120,ne=[3,7,15,30];function Rb(e,r){let t=g6(e,r),n=t.filter(u=>u>0).length,o=x6(t,n<=h6?n:y6),s=o.map(u=>Ob(e,r,u,`b${u}`,rr(e,u))),a=new Set(o),i=new Map;for(let u=0;u<t.length;u+=1){if(t[u]===0||a.has(u))continue;let c=v6(e,r,u,t[u]),d=i.get(c);if(!d){i.set(c,Ob(e,r,u,c,rr(e,u)));continue}d.buckets.push(u),d.notionalUsd+=t[u],Lb(e,r,u,d.exposure)}for(let u of i.values())u.buckets.length>1&&(u.label=`${u.buckets.length.toLocaleString("en-US")} accounts`);return[...s,...i.values()]}function g6(e,r){let{buckets:t}=e,n=Float64Array.from(r.instruments,s=>s.indexUsd),o=new Float64Array(t.count);for(let s=0;s<o.length;s+=1){let a=t.positionStart[s+1],i=0;for(let u=t.positionStart[s];u<a;u+=1)i+=Math.abs(t.openingSizeBase[u])*(n[t.positionInstrument[u]]??0);o[s]=i}for(let s of Yt(e,r))o[s]=0;return o}function x6(e,r){let t=[],n=0;for(let o=0;o<e.length;o+=1){let s=e[o];if(s===0||t.length===r&&s<=n)continue;let a=t.length;for(;a>0&&e[t[a-1]]<s;)a-=1;t.splice(a,0,o),t.length>r&&t.pop(),n=e[t.at(-1)]}return t}function Pb(e,r,t){let n=e.buckets.openingCollateralUsd[r],o=t/Math.max(n,1e-9),s=0;for(let a of ne)o>=a&&(s+=1);return s}function v6(e,r,t,n){let o=Re(e,r,t),s=Math.min(7,Math.max(0,Math.floor(Math.log10(Math.max(1,n)))));return`m${o?.instrument}:${(o?.side??1)>0?"l":"s"}:${Pb(e,t,n)}:${s}`}function Ob(e,r,t,n,o){let s=Re(e,r,t)??{instrument:0,side:1,notionalUsd:0},a=new Float64Array(e.instrumentIds.length);Lb(e,r,t,a);let i=a.reduce((u,c)=>u+Math.abs(c),0);return{key:n,buckets:[t],...s,band:Pb(e,t,i),notionalUsd:i,exposure:a,label:o}}function Lb(e,r,t,n){Kt(e,r,t,(o,s)=>{n[o]=n[o]+s})}var U6=.618034,k6=[82,24],Cb=.16;function as(e,r){let t=zt(e,"market");if(t)return t;let n=Rb(e,r),o=n.reduce((m,f)=>Math.max(m,f.notionalUsd),0),s=Wt(o,o),a=ne.length+1,i=Lt($t(e,r),a,e.instrumentIds),u=Ft(e,r,i,"start").filter(m=>m.kind!=="shock"),c=S6(n,i,s),d=[...u,...n.map(m=>({key:m.key,kind:m.buckets.length>1?"cohort":"account",x:c.get(m.key)?.x??0,y:c.get(m.key)?.y??0,radius:he(s,m.notionalUsd),label:m.label,detail:`${N(m.notionalUsd)} ${Fr(e,m.instrument,m.buckets)}, ${Hb(ne.length-m.band)}`,generation:-1,side:m.side,instrument:m.instrument,notionalUsd:m.notionalUsd,buckets:m.buckets,firstTick:qb(e,m.buckets,Math.min),lastTick:qb(e,m.buckets,Math.max),adlTick:Number.POSITIVE_INFINITY}))],l=[...Nb(n,s.widthFactor),...Bb(r),..._b(e,r)];return{which:"market",nodes:d,edges:l,rings:Ct(i,Hb),scales:s,keyOf:Ht(e,d),caption:Fb(e,r,n.flatMap(({buckets:m})=>m)),levels:Gp(e)}}function qb(e,r,t){let n=r.map(o=>{let s=e.buckets.node[o];return s<0?Number.POSITIVE_INFINITY:e.nodes.firstActionTick[s]});return n.reduce((o,s)=>t(o,s),n[0]??Number.POSITIVE_INFINITY)}function S6(e,r,t){let n=new Map,o=e.map(s=>{let a=ne.length-s.band,i=`${s.instrument}:${s.side}:${a}`,u=n.get(i)??0;n.set(i,u+1);let c=(.5+.27*a+u*U6)%1,d=(s.side>0?-1:1)*(Cb+(Math.PI-2*Cb)*c),l=he(t,s.notionalUsd)+1.5;return{key:s.key,instrument:s.instrument,ring:a,radius:l,side:s.side,near:"",angle:d}});return qt(o,r,k6)}function Hb(e){let r=ne[ne.length-e-1],t=ne[ne.length-e];return r===void 0?`under ${t}x`:t===void 0?`over ${r}x`:`${r}x to ${t}x`}var jt=class{nextTick=0;nextNode=0;cut({series:r,nodes:t},n){let o=this.nextTick,s=n+1-o,a=u=>{let c=u.length/r.ticks;return u.slice(o*c,(n+1)*c)},i=t.slice(this.nextNode);return this.nextTick=n+1,this.nextNode=t.length,{fromTick:o,ticks:s,instruments:r.instruments,series:{indexUsd:a(r.indexUsd),markUsd:a(r.markUsd),bookUsd:a(r.bookUsd),shockBookUsd:a(r.shockBookUsd),fundUsd:a(r.fundUsd),vaultEquityUsd:a(r.vaultEquityUsd)},fellTick:Uint32Array.from(i,u=>u.firstActionTick),fellGeneration:Uint8Array.from(i,u=>Math.min(255,u.generation)),fellUsd:Float64Array.from(i,u=>u.notionalUsd)}}};function Xt(e){let r=new Set;return is(e,r),[...r]}function is(e,r){if(!(typeof e!="object"||e===null)){if(ArrayBuffer.isView(e)){A6(e.buffer)&&r.add(e.buffer);return}if(Array.isArray(e)){if(typeof e[0]=="object")for(let t of e)is(t,r);return}for(let t of Object.values(e))is(t,r)}}function A6(e){return Object.prototype.toString.call(e)==="[object ArrayBuffer]"}var w6=60;function Db(e,r,t){let n=new jt,o=t,s=null,a=(i,u)=>{if(!s)return;let{soFar:c,ticks:d}=s,l=n.cut(c,i),m={tick:i,ticks:d,fell:c.nodes.length,chunk:l,isFolding:u};e.post({kind:"progress",epoch:r,progress:m},Xt(l))};return{heard(i,u,c){s={soFar:c,ticks:u};let d=e.nowMs();d-o<w6||(o=d,a(i,!1))},rest:i=>a(i,!0)}}var M6=5e4;function zb(e){e.post({kind:"ready",protocol:6,engine:xr},[])}var Wb=()=>({runner:null,market:null});function Gb(e,r,t){let n=t.market;t.market=null,n&&r.post({kind:"market",epoch:e,market:n()},[])}function $b(e,r,t){let{epoch:n,scenario:o,hold:s}=e;r.post({kind:"heard",epoch:n},[]),t.market=null;let a=r.nowMs();try{t.runner?t.runner.load(o):t.runner=At(Ge(o));let i=t.runner.compiled.bucketCount>M6,u=Db(r,n,a),c=t.runner.run({...s===void 0?{}:{hold:s},onProgress:(f,p,b,h)=>(u.heard(f,p,h),!0)});i&&u.rest(c.summary.ticks-1);let d=r.nowMs()-a,l=i?{cascade:Dt(Vt(c,o)),bands:Ro(c,o)}:null;t.market=i?()=>Dt(as(c,o)):null;let m=i?structuredClone(c):c;r.post({kind:"done",epoch:n,run:m,elapsedMs:d,folded:l},Xt(m))}catch(i){Kb(i,n,r,t)}}function Vb(e,r,t){let{epoch:n,scenario:o,regret:s}=e;r.post({kind:"heard",epoch:n},[]);try{let a=t.runner??At(Ge(o));t.runner=a;let i=a.compiled.scenarioHash!==or(o);(i||s)&&(t.market=null),i&&a.load(o);let u=Wo(a.compiled),c=s?a.run({regret:s,onProgress:E6(r,n)}).waves:null;r.post({kind:"studied",epoch:n,study:{instruments:u,waves:c}},[])}catch(a){Kb(a,n,r,t)}}var I6=60;function E6(e,r){let t=e.nowMs();return(n,o)=>{let s=e.nowMs();return s-t<I6||(t=s,e.post({kind:"studying",epoch:r,tick:n,ticks:o},[])),!0}}function Kb(e,r,t,n){n.runner=null,n.market=null;let o=e instanceof Error?e.message:String(e);t.post({kind:"failed",epoch:r,error:{code:"engine",message:`The engine stopped: ${o}`}},[])}var T6=1200,Xb=globalThis,Qt={post:(e,r)=>Xb.postMessage(e,r),nowMs:()=>performance.now()},us=Wb(),Yb,jb=0;Xb.addEventListener("message",({data:e})=>{clearTimeout(Yb),e.kind==="study"?Vb(e,Qt,us):(jb=e.epoch,$b(e,Qt,us)),Yb=setTimeout(()=>Gb(jb,Qt,us),T6)});zb(Qt);
