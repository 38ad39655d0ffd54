/*! Shockgraph engine 0.1.0, MIT. Made by scripts/engineRelease.ts; never changed. */
var Nb=Object.create;var ts=Object.defineProperty;var Bb=Object.getOwnPropertyDescriptor;var _b=Object.getOwnPropertyNames;var Ob=Object.getPrototypeOf,Rb=Object.prototype.hasOwnProperty;var y=(e,r)=>()=>{try{return r||e((r={exports:{}}).exports,r),r.exports}catch(t){throw r=0,t}};var Pb=(e,r,t,n)=>{if(r&&typeof r=="object"||typeof r=="function")for(let o of _b(r))!Rb.call(e,o)&&o!==t&&ts(e,o,{get:()=>r[o],enumerable:!(n=Bb(r,o))||n.enumerable});return e};var Ir=(e,r,t)=>(t=e!=null?Nb(Ob(e)):{},Pb(r||!e||!e.__esModule?ts(t,"default",{value:e,enumerable:!0}):t,e));var xs=y((M6,vs)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/function Qb(e){return e!==e}vs.exports=Qb});var ye=y((I6,Us)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Xb=xs();Us.exports=Xb});var Ss=y((E6,ks)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Jb=Math.floor;ks.exports=Jb});var Zt=y((T6,As)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Zb=Ss();As.exports=Zb});var Ms=y((F6,ws)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var e0=Math.ceil;ws.exports=e0});var Es=y((N6,Is)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var r0=Ms();Is.exports=r0});var Fs=y((B6,Ts)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var t0=Zt(),n0=Es();function o0(e){return e<0?n0(e):t0(e)}Ts.exports=o0});var Bs=y((_6,Ns)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var s0=Fs();Ns.exports=s0});var Os=y((O6,_s)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/_s.exports=Number});var Ps=y((R6,Rs)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var a0=Os();Rs.exports=a0});var he=y((P6,Ls)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var i0=Ps(),u0=i0.NEGATIVE_INFINITY;Ls.exports=u0});var se=y((L6,Cs)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var c0=Number.POSITIVE_INFINITY;Cs.exports=c0});var Oe=y((C6,qs)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var d0=1023;qs.exports=d0});var en=y((q6,Hs)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var l0=1023;Hs.exports=l0});var zs=y((H6,Ds)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var f0=-1023;Ds.exports=f0});var Ws=y((D6,Gs)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var m0=-1074;Gs.exports=m0});var Vs=y((z6,$s)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var p0=se(),b0=he();function y0(e){return e===p0||e===b0}$s.exports=y0});var Pr=y((G6,Ks)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var h0=Vs();Ks.exports=h0});var js=y((W6,Ys)=>{"use strict";/**
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
*/var g0=2147483648;Ys.exports=g0});var tr=y(($6,Qs)=>{"use strict";/**
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
*/var v0=2147483647;Qs.exports=v0});var Js=y((V6,Xs)=>{"use strict";/**
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
*/var x0=typeof Object.defineProperty=="function"?Object.defineProperty:null;Xs.exports=x0});var ea=y((K6,Zs)=>{"use strict";/**
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
*/var U0=Js();function k0(){try{return U0({},"x",{}),!0}catch{return!1}}Zs.exports=k0});var ta=y((Y6,ra)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var S0=Object.defineProperty;ra.exports=S0});var rn=y((j6,na)=>{"use strict";/**
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
*/function A0(e){return typeof e=="number"}na.exports=A0});var tn=y((Q6,sa)=>{"use strict";/**
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
*/function w0(e){return e[0]==="-"}function oa(e){var r="",t;for(t=0;t<e;t++)r+="0";return r}function M0(e,r,t){var n=!1,o=r-e.length;return o<0||(w0(e)&&(n=!0,e=e.substr(1)),e=t?e+oa(o):oa(o)+e,n&&(e="-"+e)),e}sa.exports=M0});var ca=y((X6,ua)=>{"use strict";/**
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
*/var I0=rn(),aa=tn(),E0=String.prototype.toLowerCase,ia=String.prototype.toUpperCase;function T0(e){var r,t,n;switch(e.specifier){case"b":r=2;break;case"o":r=8;break;case"x":case"X":r=16;break;default:r=10;break}if(t=e.arg,n=parseInt(t,10),!isFinite(n)){if(!I0(t))throw new Error("invalid integer. Value: "+t);n=0}return n<0&&(e.specifier==="u"||r!==10)&&(n=4294967295+n+1),n<0?(t=(-n).toString(r),e.precision&&(t=aa(t,e.precision,e.padRight)),t="-"+t):(t=n.toString(r),!n&&!e.precision?t="":e.precision&&(t=aa(t,e.precision,e.padRight)),e.sign&&(t=e.sign+t)),r===16&&(e.alternate&&(t="0x"+t),t=e.specifier===ia.call(e.specifier)?ia.call(t):E0.call(t)),r===8&&e.alternate&&t.charAt(0)!=="0"&&(t="0"+t),t}ua.exports=T0});var la=y((J6,da)=>{"use strict";/**
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
*/function F0(e){return typeof e=="string"}da.exports=F0});var pa=y((Z6,ma)=>{"use strict";/**
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
*/var N0=Math.abs,B0=String.prototype.toLowerCase,fa=String.prototype.toUpperCase,ge=String.prototype.replace,_0=/e\+(\d)$/,O0=/e-(\d)$/,R0=/^(\d+)$/,P0=/^(\d+)e/,L0=/\.0$/,C0=/\.0*e/,q0=/(\..*[^0])0*e/;function H0(e,r){var t,n;switch(r.specifier){case"e":case"E":n=e.toExponential(r.precision);break;case"f":case"F":n=e.toFixed(r.precision);break;case"g":case"G":N0(e)<1e-4?(t=r.precision,t>0&&(t-=1),n=e.toExponential(t)):n=e.toPrecision(r.precision),r.alternate||(n=ge.call(n,q0,"$1e"),n=ge.call(n,C0,"e"),n=ge.call(n,L0,""));break;default:throw new Error("invalid double notation. Value: "+r.specifier)}return n=ge.call(n,_0,"e+0$1"),n=ge.call(n,O0,"e-0$1"),r.alternate&&(n=ge.call(n,R0,"$1."),n=ge.call(n,P0,"$1.e")),e>=0&&r.sign&&(n=r.sign+n),n=r.specifier===fa.call(r.specifier)?fa.call(n):B0.call(n),n}ma.exports=H0});var ha=y((ew,ya)=>{"use strict";/**
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
*/function ba(e){var r="",t;for(t=0;t<e;t++)r+=" ";return r}function D0(e,r,t){var n=r-e.length;return n<0||(e=t?e+ba(n):ba(n)+e),e}ya.exports=D0});var va=y((rw,ga)=>{"use strict";/**
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
*/var z0=ca(),G0=la(),W0=rn(),$0=pa(),V0=ha(),K0=tn(),Y0=String.fromCharCode,j0=Array.isArray;function Lr(e){return e!==e}function Q0(e){var r={};return r.specifier=e.specifier,r.precision=e.precision===void 0?1:e.precision,r.width=e.width,r.flags=e.flags||"",r.mapping=e.mapping,r}function X0(e){var r,t,n,o,s,a,i,u,c,d;if(!j0(e))throw new TypeError("invalid argument. First argument must be an array. Value: `"+e+"`.");for(a="",i=1,c=0;c<e.length;c++)if(n=e[c],G0(n))a+=n;else{if(r=n.precision!==void 0,n=Q0(n),!n.specifier)throw new TypeError("invalid argument. Token is missing `specifier` property. Index: `"+c+"`. Value: `"+n+"`.");for(n.mapping&&(i=n.mapping),t=n.flags,d=0;d<t.length;d++)switch(o=t.charAt(d),o){case" ":n.sign=" ";break;case"+":n.sign="+";break;case"-":n.padRight=!0,n.padZeros=!1;break;case"0":n.padZeros=t.indexOf("-")<0;break;case"#":n.alternate=!0;break;default:throw new Error("invalid flag: "+o)}if(n.width==="*"){if(n.width=parseInt(arguments[i],10),i+=1,Lr(n.width))throw new TypeError("the argument for * width at position "+i+" is not a number. Value: `"+n.width+"`.");n.width<0&&(n.padRight=!0,n.width=-n.width)}if(r&&n.precision==="*"){if(n.precision=parseInt(arguments[i],10),i+=1,Lr(n.precision))throw new TypeError("the argument for * precision at position "+i+" is not a number. Value: `"+n.precision+"`.");n.precision<0&&(n.precision=1,r=!1)}switch(n.arg=arguments[i],n.specifier){case"b":case"o":case"x":case"X":case"d":case"i":case"u":r&&(n.padZeros=!1),n.arg=z0(n);break;case"s":n.maxWidth=r?n.precision:-1,n.arg=String(n.arg);break;case"c":if(!Lr(n.arg)){if(s=parseInt(n.arg,10),s<0||s>127)throw new Error("invalid character code. Value: "+n.arg);n.arg=Lr(s)?String(n.arg):Y0(s)}break;case"e":case"E":case"f":case"F":case"g":case"G":if(r||(n.precision=6),u=parseFloat(n.arg),!isFinite(u)){if(!W0(n.arg))throw new Error("invalid floating-point number. Value: "+a);u=n.arg,n.padZeros=!1}n.arg=$0(u,n);break;default:throw new Error("invalid specifier: "+n.specifier)}n.maxWidth>=0&&n.arg.length>n.maxWidth&&(n.arg=n.arg.substring(0,n.maxWidth)),n.padZeros?n.arg=K0(n.arg,n.width||n.precision,n.padRight):n.width&&(n.arg=V0(n.arg,n.width,n.padRight)),a+=n.arg||"",i+=1}return a}ga.exports=X0});var Ua=y((tw,xa)=>{"use strict";/**
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
*/var J0=va();xa.exports=J0});var Sa=y((nw,ka)=>{"use strict";/**
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
*/var Cr=/%(?:([1-9]\d*)\$)?([0 +\-#]*)(\*|\d+)?(?:(\.)(\*|\d+)?)?[hlL]?([%A-Za-z])/g;function Z0(e){var r={mapping:e[1]?parseInt(e[1],10):void 0,flags:e[2],width:e[3],precision:e[5],specifier:e[6]};return e[4]==="."&&e[5]===void 0&&(r.precision="1"),r}function ey(e){var r,t,n,o;for(t=[],o=0,n=Cr.exec(e);n;)r=e.slice(o,Cr.lastIndex-n[0].length),r.length&&t.push(r),n[6]==="%"?t.push("%"):t.push(Z0(n)),o=Cr.lastIndex,n=Cr.exec(e);return r=e.slice(o),r.length&&t.push(r),t}ka.exports=ey});var wa=y((ow,Aa)=>{"use strict";/**
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
*/var ry=Sa();Aa.exports=ry});var Ia=y((sw,Ma)=>{"use strict";/**
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
*/function ty(e){return typeof e=="string"}Ma.exports=ty});var Fa=y((aw,Ta)=>{"use strict";/**
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
*/var ny=Ua(),oy=wa(),sy=Ia();function Ea(e){var r,t;if(!sy(e))throw new TypeError(Ea("invalid argument. First argument must be a string. Value: `%s`.",e));for(r=[oy(e)],t=1;t<arguments.length;t++)r.push(arguments[t]);return ny.apply(null,r)}Ta.exports=Ea});var Ba=y((iw,Na)=>{"use strict";/**
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
*/var ay=Fa();Na.exports=ay});var Ca=y((uw,La)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var _a=Ba(),Re=Object.prototype,Oa=Re.toString,Ra=Re.__defineGetter__,Pa=Re.__defineSetter__,iy=Re.__lookupGetter__,uy=Re.__lookupSetter__;function cy(e,r,t){var n,o,s,a;if(typeof e!="object"||e===null||Oa.call(e)==="[object Array]")throw new TypeError(_a("invalid argument. First argument must be an object. Value: `%s`.",e));if(typeof t!="object"||t===null||Oa.call(t)==="[object Array]")throw new TypeError(_a("invalid argument. Property descriptor must be an object. Value: `%s`.",t));if(o="value"in t,o&&(iy.call(e,r)||uy.call(e,r)?(n=e.__proto__,e.__proto__=Re,delete e[r],e[r]=t.value,e.__proto__=n):e[r]=t.value),s="get"in t,a="set"in t,o&&(s||a))throw new Error("invalid argument. Cannot specify one or more accessors and a value or writable attribute in the property descriptor.");return s&&Ra&&Ra.call(e,r,t.get),a&&Pa&&Pa.call(e,r,t.set),e}La.exports=cy});var Ha=y((cw,qa)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var dy=ea(),ly=ta(),fy=Ca(),nn;dy()?nn=ly:nn=fy;qa.exports=nn});var za=y((dw,Da)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var my=Ha();function py(e,r,t){my(e,r,{configurable:!1,enumerable:!1,writable:!1,value:t})}Da.exports=py});var on=y((lw,Ga)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var by=za();Ga.exports=by});var $a=y((fw,Wa)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/function yy(){return typeof Symbol=="function"&&typeof Symbol("foo")=="symbol"}Wa.exports=yy});var Ka=y((mw,Va)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var hy=$a();Va.exports=hy});var ja=y((pw,Ya)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var gy=Ka(),vy=gy();function xy(){return vy&&typeof Symbol.toStringTag=="symbol"}Ya.exports=xy});var Xa=y((bw,Qa)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Uy=ja();Qa.exports=Uy});var sn=y((yw,Ja)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var ky=Object.prototype.toString;Ja.exports=ky});var ei=y((hw,Za)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Sy=sn();function Ay(e){return Sy.call(e)}Za.exports=Ay});var ti=y((gw,ri)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var wy=Object.prototype.hasOwnProperty;function My(e,r){return e==null?!1:wy.call(e,r)}ri.exports=My});var oi=y((vw,ni)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Iy=ti();ni.exports=Iy});var ai=y((xw,si)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Ey=typeof Symbol=="function"?Symbol:void 0;si.exports=Ey});var ui=y((Uw,ii)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Ty=ai();ii.exports=Ty});var li=y((kw,di)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var ci=ui(),Fy=typeof ci=="function"?ci.toStringTag:"";di.exports=Fy});var mi=y((Sw,fi)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Ny=oi(),nr=li(),an=sn();function By(e){var r,t,n;if(e==null)return an.call(e);t=e[nr],r=Ny(e,nr);try{e[nr]=void 0}catch{return an.call(e)}return n=an.call(e),r?e[nr]=t:delete e[nr],n}fi.exports=By});var or=y((Aw,pi)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var _y=Xa(),Oy=ei(),Ry=mi(),un;_y()?un=Ry:un=Oy;pi.exports=un});var yi=y((ww,bi)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Py=or(),Ly=typeof Uint32Array=="function";function Cy(e){return Ly&&e instanceof Uint32Array||Py(e)==="[object Uint32Array]"}bi.exports=Cy});var gi=y((Mw,hi)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var qy=yi();hi.exports=qy});var xi=y((Iw,vi)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Hy=4294967295;vi.exports=Hy});var ki=y((Ew,Ui)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Dy=typeof Uint32Array=="function"?Uint32Array:null;Ui.exports=Dy});var wi=y((Tw,Ai)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var zy=gi(),cn=xi(),Si=ki();function Gy(){var e,r;if(typeof Si!="function")return!1;try{r=[1,3.14,-3.14,cn+1,cn+2],r=new Si(r),e=zy(r)&&r[0]===1&&r[1]===3&&r[2]===cn-2&&r[3]===0&&r[4]===1}catch{e=!1}return e}Ai.exports=Gy});var Ii=y((Fw,Mi)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Wy=wi();Mi.exports=Wy});var Ti=y((Nw,Ei)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var $y=typeof Uint32Array=="function"?Uint32Array:void 0;Ei.exports=$y});var Ni=y((Bw,Fi)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/function Vy(){throw new Error("not implemented")}Fi.exports=Vy});var Pe=y((_w,Bi)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Ky=Ii(),Yy=Ti(),jy=Ni(),dn;Ky()?dn=Yy:dn=jy;Bi.exports=dn});var Oi=y((Ow,_i)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Qy=or(),Xy=typeof Float64Array=="function";function Jy(e){return Xy&&e instanceof Float64Array||Qy(e)==="[object Float64Array]"}_i.exports=Jy});var Pi=y((Rw,Ri)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Zy=Oi();Ri.exports=Zy});var Ci=y((Pw,Li)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var eh=typeof Float64Array=="function"?Float64Array:null;Li.exports=eh});var Di=y((Lw,Hi)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var rh=Pi(),qi=Ci();function th(){var e,r;if(typeof qi!="function")return!1;try{r=new qi([1,3.14,-3.14,NaN]),e=rh(r)&&r[0]===1&&r[1]===3.14&&r[2]===-3.14&&r[3]!==r[3]}catch{e=!1}return e}Hi.exports=th});var Gi=y((Cw,zi)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var nh=Di();zi.exports=nh});var $i=y((qw,Wi)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var oh=typeof Float64Array=="function"?Float64Array:void 0;Wi.exports=oh});var Ki=y((Hw,Vi)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/function sh(){throw new Error("not implemented")}Vi.exports=sh});var Le=y((Dw,Yi)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var ah=Gi(),ih=$i(),uh=Ki(),ln;ah()?ln=ih:ln=uh;Yi.exports=ln});var Qi=y((zw,ji)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var ch=or(),dh=typeof Uint8Array=="function";function lh(e){return dh&&e instanceof Uint8Array||ch(e)==="[object Uint8Array]"}ji.exports=lh});var Ji=y((Gw,Xi)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var fh=Qi();Xi.exports=fh});var eu=y((Ww,Zi)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var mh=255;Zi.exports=mh});var tu=y(($w,ru)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var ph=typeof Uint8Array=="function"?Uint8Array:null;ru.exports=ph});var su=y((Vw,ou)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var bh=Ji(),fn=eu(),nu=tu();function yh(){var e,r;if(typeof nu!="function")return!1;try{r=[1,3.14,-3.14,fn+1,fn+2],r=new nu(r),e=bh(r)&&r[0]===1&&r[1]===3&&r[2]===fn-2&&r[3]===0&&r[4]===1}catch{e=!1}return e}ou.exports=yh});var iu=y((Kw,au)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var hh=su();au.exports=hh});var cu=y((Yw,uu)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var gh=typeof Uint8Array=="function"?Uint8Array:void 0;uu.exports=gh});var lu=y((jw,du)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/function vh(){throw new Error("not implemented")}du.exports=vh});var mu=y((Qw,fu)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var xh=iu(),Uh=cu(),kh=lu(),mn;xh()?mn=Uh:mn=kh;fu.exports=mn});var bu=y((Xw,pu)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Sh=or(),Ah=typeof Uint16Array=="function";function wh(e){return Ah&&e instanceof Uint16Array||Sh(e)==="[object Uint16Array]"}pu.exports=wh});var hu=y((Jw,yu)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Mh=bu();yu.exports=Mh});var vu=y((Zw,gu)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Ih=65535;gu.exports=Ih});var Uu=y((eM,xu)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Eh=typeof Uint16Array=="function"?Uint16Array:null;xu.exports=Eh});var Au=y((rM,Su)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Th=hu(),pn=vu(),ku=Uu();function Fh(){var e,r;if(typeof ku!="function")return!1;try{r=[1,3.14,-3.14,pn+1,pn+2],r=new ku(r),e=Th(r)&&r[0]===1&&r[1]===3&&r[2]===pn-2&&r[3]===0&&r[4]===1}catch{e=!1}return e}Su.exports=Fh});var Mu=y((tM,wu)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Nh=Au();wu.exports=Nh});var Eu=y((nM,Iu)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Bh=typeof Uint16Array=="function"?Uint16Array:void 0;Iu.exports=Bh});var Fu=y((oM,Tu)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/function _h(){throw new Error("not implemented")}Tu.exports=_h});var Bu=y((sM,Nu)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Oh=Mu(),Rh=Eu(),Ph=Fu(),bn;Oh()?bn=Rh:bn=Ph;Nu.exports=bn});var Ou=y((aM,_u)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Lh=mu(),Ch=Bu(),qh={uint16:Ch,uint8:Lh};_u.exports=qh});var Cu=y((iM,Lu)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Ru=Ou(),Pu;function Hh(){var e,r;return e=new Ru.uint16(1),e[0]=4660,r=new Ru.uint8(e.buffer),r[0]===52}Pu=Hh();Lu.exports=Pu});var Ce=y((uM,qu)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Dh=Cu();qu.exports=Dh});var zu=y((cM,Du)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var zh=Ce(),Hu,yn,hn;zh===!0?(yn=1,hn=0):(yn=0,hn=1);Hu={HIGH:yn,LOW:hn};Du.exports=Hu});var gn=y((dM,Vu)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Gh=Pe(),Wh=Le(),Wu=zu(),$u=new Wh(1),Gu=new Gh($u.buffer),$h=Wu.HIGH,Vh=Wu.LOW;function Kh(e,r,t,n){return $u[0]=e,r[n]=Gu[$h],r[n+t]=Gu[Vh],r}Vu.exports=Kh});var Yu=y((lM,Ku)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Yh=gn();function jh(e){return Yh(e,[0,0],1,0)}Ku.exports=jh});var qr=y((fM,Qu)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Qh=on(),ju=Yu(),Xh=gn();Qh(ju,"assign",Xh);Qu.exports=ju});var Ju=y((mM,Xu)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Jh=Ce(),vn;Jh===!0?vn=1:vn=0;Xu.exports=vn});var rc=y((pM,ec)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Zh=Pe(),eg=Le(),rg=Ju(),Zu=new eg(1),tg=new Zh(Zu.buffer);function ng(e){return Zu[0]=e,tg[rg]}ec.exports=ng});var ve=y((bM,tc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var og=rc();tc.exports=og});var sc=y((yM,oc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var sg=Ce(),nc,xn,Un;sg===!0?(xn=1,Un=0):(xn=0,Un=1);nc={HIGH:xn,LOW:Un};oc.exports=nc});var dc=y((hM,cc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var ag=Pe(),ig=Le(),ic=sc(),uc=new ig(1),ac=new ag(uc.buffer),ug=ic.HIGH,cg=ic.LOW;function dg(e,r){return ac[ug]=e,ac[cg]=r,uc[0]}cc.exports=dg});var kn=y((gM,lc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var lg=dc();lc.exports=lg});var mc=y((vM,fc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var fg=js(),mg=tr(),pg=qr(),bg=ve(),yg=kn(),Sn=[0,0];function hg(e,r){var t,n;return pg.assign(e,Sn,1,0),t=Sn[0],t&=mg,n=bg(r),n&=fg,t|=n,yg(t,Sn[1])}fc.exports=hg});var An=y((xM,pc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var gg=mc();pc.exports=gg});var yc=y((UM,bc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var vg=22250738585072014e-324;bc.exports=vg});var gc=y((kM,hc)=>{"use strict";/**
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
*/function xg(e){return Math.abs(e)}hc.exports=xg});var Hr=y((SM,vc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Ug=gc();vc.exports=Ug});var wn=y((AM,xc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var kg=yc(),Sg=Pr(),Ag=ye(),wg=Hr(),Mg=4503599627370496;function Ig(e,r,t,n){return Ag(e)||Sg(e)?(r[n]=e,r[n+t]=0,r):e!==0&&wg(e)<kg?(r[n]=e*Mg,r[n+t]=-52,r):(r[n]=e,r[n+t]=0,r)}xc.exports=Ig});var kc=y((wM,Uc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Eg=wn();function Tg(e){return Eg(e,[0,0],1,0)}Uc.exports=Tg});var wc=y((MM,Ac)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Fg=on(),Sc=kc(),Ng=wn();Fg(Sc,"assign",Ng);Ac.exports=Sc});var Ic=y((IM,Mc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Bg=2146435072;Mc.exports=Bg});var Tc=y((EM,Ec)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var _g=ve(),Og=Ic(),Rg=Oe();function Pg(e){var r=_g(e);return r=(r&Og)>>>20,r-Rg|0}Ec.exports=Pg});var Nc=y((TM,Fc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Lg=Tc();Fc.exports=Lg});var _c=y((FM,Bc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Cg=se(),qg=he(),Hg=Oe(),Dg=en(),zg=zs(),Gg=Ws(),Wg=ye(),$g=Pr(),Vg=An(),Kg=wc().assign,Yg=Nc(),jg=qr(),Qg=kn(),Xg=2220446049250313e-31,Jg=2148532223,Mn=[0,0],In=[0,0];function Zg(e,r){var t,n;return r===0||e===0||Wg(e)||$g(e)?e:(Kg(e,Mn,1,0),e=Mn[0],r+=Mn[1],r+=Yg(e),r<Gg?Vg(0,e):r>Dg?e<0?qg:Cg:(r<=zg?(r+=52,n=Xg):n=1,jg.assign(e,In,1,0),t=In[0],t&=Jg,t|=r+Hg<<20,n*Qg(t,In[1])))}Bc.exports=Zg});var Dr=y((NM,Oc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var e1=_c();Oc.exports=e1});var Pc=y((BM,Rc)=>{"use strict";/**
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
*/function r1(e){return e===0?.16666666666666602:.16666666666666602+e*(-.0027777777777015593+e*(6613756321437934e-20+e*(-16533902205465252e-22+e*41381367970572385e-24)))}Rc.exports=r1});var Cc=y((_M,Lc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
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
*/var t1=Dr(),n1=Pc();function o1(e,r,t){var n,o,s,a;return n=e-r,o=n*n,s=n-o*n1(o),a=1-(r-n*s/(2-s)-e),t1(a,t)}Lc.exports=o1});var Wc=y((OM,Gc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
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
*/var s1=ye(),qc=Bs(),a1=he(),Hc=se(),i1=Cc(),u1=.6931471803691238,c1=19082149292705877e-26,Dc=1.4426950408889634,d1=709.782712893384,l1=-745.1332191019411,zc=1/(1<<28),f1=-zc;function m1(e){var r,t,n;return s1(e)||e===Hc?e:e===a1?0:e>d1?Hc:e<l1?0:e>f1&&e<zc?1+e:(e<0?n=qc(Dc*e-.5):n=qc(Dc*e+.5),r=e-n*u1,t=n*c1,i1(r,t,n))}Gc.exports=m1});var Vc=y((RM,$c)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var p1=Wc();$c.exports=p1});var Yc=y((PM,Kc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var b1=-1022;Kc.exports=b1});var Qc=y((LM,jc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var y1=Math.round;jc.exports=y1});var Jc=y((CM,Xc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var h1=Qc();Xc.exports=h1});var ed=y((qM,Zc)=>{"use strict";/**
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
*/function g1(e){return e===0?1513.906801156151:1513.906801156151+e*(20.202065669316532+e*.023093347705734523)}Zc.exports=g1});var td=y((HM,rd)=>{"use strict";/**
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
*/function v1(e){return e===0?4368.211668792106:4368.211668792106+e*(233.1842117223149+e*1)}rd.exports=v1});var sd=y((DM,od)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
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
*/var x1=en(),U1=Yc(),k1=Jc(),nd=Dr(),S1=ye(),A1=se(),w1=ed(),M1=td();function I1(e){var r,t,n;return S1(e)?e:e>x1?A1:e<U1?0:(n=k1(e),e-=n,t=e*e,r=e*w1(t),e=r/(M1(t)-r),e=1+nd(e,1),nd(e,n))}od.exports=I1});var id=y((zM,ad)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var E1=sd();ad.exports=E1});var cd=y((GM,ud)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var T1=Ce(),En;T1===!0?En=1:En=0;ud.exports=En});var ld=y((WM,dd)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var F1=Pe(),N1=Le(),B1=cd(),Tn=new N1(1),_1=new F1(Tn.buffer);function O1(e,r){return Tn[0]=e,_1[B1]=r>>>0,Tn[0]}dd.exports=O1});var zr=y(($M,fd)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var R1=ld();fd.exports=R1});var pd=y((VM,md)=>{"use strict";/**
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
*/function P1(e){return e===0?.3999999999940942:.3999999999940942+e*(.22222198432149784+e*.15313837699209373)}md.exports=P1});var yd=y((KM,bd)=>{"use strict";/**
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
*/function L1(e){return e===0?.6666666666666735:.6666666666666735+e*(.2857142874366239+e*(.1818357216161805+e*.14798198605116586))}bd.exports=L1});var xd=y((YM,vd)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
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
*/var hd=ve(),C1=zr(),q1=ye(),H1=Oe(),D1=he(),z1=pd(),G1=yd(),Gr=.6931471803691238,Wr=19082149292705877e-26,W1=0x40000000000000,$1=.3333333333333333,gd=1048575,V1=2146435072,K1=1048576,Y1=1072693248;function j1(e){var r,t,n,o,s,a,i,u,c,d,l,f;return e===0?D1:q1(e)||e<0?NaN:(t=hd(e),s=0,t<K1&&(s-=54,e*=W1,t=hd(e)),t>=V1?e+e:(s+=(t>>20)-H1|0,t&=gd,u=t+614244&1048576|0,e=C1(e,t|u^Y1),s+=u>>20|0,i=e-1,(gd&2+t)<3?i===0?s===0?0:s*Gr+s*Wr:(a=i*i*(.5-$1*i),s===0?i-a:s*Gr-(a-s*Wr-i)):(d=i/(2+i),f=d*d,u=t-398458|0,l=f*f,c=440401-t|0,o=l*z1(l),n=f*G1(l),u|=c,a=n+o,u>0?(r=.5*i*i,s===0?i-(r-d*(r+a)):s*Gr-(r-(d*(r+a)+s*Wr)-i)):s===0?i-d*(i-a):s*Gr-(d*(i-a)-s*Wr-i))))}vd.exports=j1});var kd=y((jM,Ud)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Q1=xd();Ud.exports=Q1});var Ad=y((QM,Sd)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var X1=Zt();function J1(e){return X1(e)===e}Sd.exports=J1});var Fn=y((XM,wd)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Z1=Ad();wd.exports=Z1});var Id=y((JM,Md)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var ev=Fn();function rv(e){return ev(e/2)}Md.exports=rv});var Td=y((ZM,Ed)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var tv=Id();Ed.exports=tv});var Bd=y((e2,Nd)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Fd=Td();function nv(e){return e>0?Fd(e-1):Fd(e+1)}Nd.exports=nv});var Nn=y((r2,_d)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var ov=Bd();_d.exports=ov});var Rd=y((t2,Od)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var sv=Math.sqrt;Od.exports=sv});var Ld=y((n2,Pd)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var av=Rd();Pd.exports=av});var qd=y((o2,Cd)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var iv=Ce(),Bn;iv===!0?Bn=0:Bn=1;Cd.exports=Bn});var Dd=y((s2,Hd)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var uv=Pe(),cv=Le(),dv=qd(),_n=new cv(1),lv=new uv(_n.buffer);function fv(e,r){return _n[0]=e,lv[dv]=r>>>0,_n[0]}Hd.exports=fv});var sr=y((a2,zd)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var mv=Dd();zd.exports=mv});var Wd=y((i2,Gd)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/function pv(e){return e|0}Gd.exports=pv});var On=y((u2,$d)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var bv=Wd();$d.exports=bv});var Yd=y((c2,Kd)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
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
*/var Vd=Nn(),yv=An(),hv=he(),$r=se();function gv(e,r){return r===hv?$r:r===$r?0:r>0?Vd(r)?e:0:Vd(r)?yv($r,e):$r}Kd.exports=gv});var Qd=y((d2,jd)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
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
*/var vv=tr(),xv=ve(),Uv=1072693247,Vr=1e300,Kr=1e-300;function kv(e,r){var t,n;return n=xv(e),t=n&vv,t<=Uv?r<0?Vr*Vr:Kr*Kr:r>0?Vr*Vr:Kr*Kr}jd.exports=kv});var Zd=y((l2,Jd)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Sv=Hr(),Xd=se();function Av(e,r){return e===-1?(e-e)/(e-e):e===1?1:Sv(e)<1==(r===Xd)?0:Xd}Jd.exports=Av});var Rn=y((f2,el)=>{"use strict";/**
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
*/var wv=20;el.exports=wv});var tl=y((m2,rl)=>{"use strict";/**
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
*/function Mv(e){return e===0?.5999999999999946:.5999999999999946+e*(.4285714285785502+e*(.33333332981837743+e*(.272728123808534+e*(.23066074577556175+e*.20697501780033842))))}rl.exports=Mv});var al=y((p2,sl)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
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
*/var Iv=ve(),Yr=sr(),nl=zr(),Ev=Oe(),Tv=Rn(),Fv=tl(),Nv=1048575,ol=1048576,Bv=1072693248,_v=536870912,Ov=524288,Rv=9007199254740992,Pv=.9617966939259756,Lv=.9617967009544373,Cv=-7028461650952758e-24,qv=[1,1.5],Hv=[0,.5849624872207642],Dv=[0,1350039202129749e-23];function zv(e,r,t){var n,o,s,a,i,u,c,d,l,f,m,p,b,h,g,v,x,U,A,S,E,M;return S=0,t<ol&&(r*=Rv,S-=53,t=Iv(r)),S+=(t>>Tv)-Ev|0,E=t&Nv|0,t=E|Bv|0,E<=235662?M=0:E<767610?M=1:(M=0,S+=1,t-=ol),r=nl(r,t),d=qv[M],U=r-d,A=1/(r+d),o=U*A,a=Yr(o,0),n=(t>>1|_v)+Ov,n+=M<<18,u=nl(0,n),c=r-(u-d),i=A*(U-a*u-a*c),s=o*o,x=s*s*Fv(s),x+=i*(a+o),s=a*a,u=3+s+x,u=Yr(u,0),c=x-(u-3-s),U=a*u,A=i*u+c*o,f=U+A,f=Yr(f,0),m=A-(f-U),p=Lv*f,b=Cv*f+m*Pv+Dv[M],l=Hv[M],v=S,h=p+b+l+v,h=Yr(h,0),g=b-(h-v-l-p),e[0]=h,e[1]=g,e}sl.exports=zv});var ul=y((b2,il)=>{"use strict";/**
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
*/function Gv(e){return e===0?.5:.5+e*(-.3333333333333333+e*.25)}il.exports=Gv});var dl=y((y2,cl)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
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
*/var Wv=sr(),$v=ul(),Vv=1.4426950408889634,Kv=1.4426950216293335,Yv=19259629911266175e-24;function jv(e,r){var t,n,o,s,a,i;return o=r-1,s=o*o*$v(o),a=Kv*o,i=o*Yv-s*Vv,n=a+i,n=Wv(n,0),t=i-(n-a),e[0]=n,e[1]=t,e}cl.exports=jv});var fl=y((h2,ll)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Qv=.6931471805599453;ll.exports=Qv});var pl=y((g2,ml)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Xv=1048575;ml.exports=Xv});var yl=y((v2,bl)=>{"use strict";/**
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
*/function Jv(e){return e===0?.16666666666666602:.16666666666666602+e*(-.0027777777777015593+e*(6613756321437934e-20+e*(-16533902205465252e-22+e*41381367970572385e-24)))}bl.exports=Jv});var Sl=y((x2,kl)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
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
*/var Zv=ve(),hl=zr(),ex=sr(),rx=On(),tx=Dr(),nx=fl(),gl=Oe(),vl=tr(),xl=pl(),ar=Rn(),ox=yl(),Ul=1048576,sx=1071644672,ax=.6931471824645996,ix=-1904654299957768e-24;function ux(e,r,t){var n,o,s,a,i,u,c,d,l,f,m;return f=e&vl|0,m=(f>>ar)-gl|0,l=0,f>sx&&(l=e+(Ul>>m+1)>>>0,m=((l&vl)>>ar)-gl|0,n=(l&~(xl>>m))>>>0,s=hl(0,n),l=(l&xl|Ul)>>ar-m>>>0,e<0&&(l=-l),r-=s),s=t+r,s=ex(s,0),i=s*ax,u=(t-(s-r))*nx+s*ix,d=i+u,c=u-(d-i),s=d*d,o=d-s*ox(s),a=d*o/(o-2)-(c+d*c),d=1-(a-d),e=Zv(d),e=rx(e),e+=l<<ar>>>0,e>>ar<=0?d=tx(d,l):d=hl(d,e),d}kl.exports=ux});var Ol=y((U2,_l)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
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
*/var Al=ye(),wl=Nn(),Ml=Pr(),cx=Fn(),Il=Ld(),dx=Hr(),Pn=qr(),lx=sr(),El=On(),fx=he(),mx=se(),Ln=tr(),px=Yd(),bx=Qd(),yx=Zd(),hx=al(),gx=dl(),vx=Sl(),xx=1072693247,Ux=1105199104,kx=1139802112,Tl=1083179008,Sx=1072693248,Ax=1083231232,wx=3230714880,Fl=31,ae=1e300,ie=1e-300,Mx=8008566259537294e-32,X=[0,0],Nl=[0,0];function Bl(e,r){var t,n,o,s,a,i,u,c,d,l,f,m,p,b,h,g;if(Al(e)||Al(r))return NaN;if(Pn.assign(r,X,1,0),i=X[0],u=X[1],u===0){if(r===0)return 1;if(r===1)return e;if(r===-1)return 1/e;if(r===.5)return Il(e);if(r===-.5)return 1/Il(e);if(r===2)return e*e;if(r===3)return e*e*e;if(r===4)return e*=e,e*e;if(Ml(r))return yx(e,r)}if(Pn.assign(e,X,1,0),s=X[0],a=X[1],a===0){if(s===0)return px(e,r);if(e===1)return 1;if(e===-1&&wl(r))return-1;if(Ml(e))return e===fx?Bl(-0,-r):r<0?0:mx}if(e<0&&cx(r)===!1)return(e-e)/(e-e);if(o=dx(e),t=s&Ln|0,n=i&Ln|0,c=s>>>Fl|0,d=i>>>Fl|0,c&&wl(r)?c=-1:c=1,n>Ux){if(n>kx)return bx(e,r);if(t<xx)return d===1?c*ae*ae:c*ie*ie;if(t>Sx)return d===0?c*ae*ae:c*ie*ie;p=gx(Nl,o)}else p=hx(Nl,o,t);if(l=lx(r,0),m=(r-l)*p[0]+r*p[1],f=l*p[0],b=m+f,Pn.assign(b,X,1,0),h=El(X[0]),g=El(X[1]),h>=Tl){if((h-Tl|g)!==0||m+Mx>b-f)return c*ae*ae}else if((h&Ln)>=Ax&&((h-wx|g)!==0||m<=b-f))return c*ie*ie;return b=vx(h,f,m),c*b}_l.exports=Bl});var Pl=y((k2,Rl)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Ix=Ol();Rl.exports=Ix});var ns="maker";function Ze({count:e,written:r,drawn:t},n){return n<0||n>=e?"":n<r.length?r[n]:n<r.length+t?`p${n-r.length}`:ns}function er({count:e,written:r,drawn:t},n){let o=r.indexOf(n);if(o>=0)return o;if(n===ns&&e>r.length+t)return e-1;let s=/^p(0|[1-9]\d*)$/.test(n)?Number(n.slice(1)):-1;return s>=0&&s<t?r.length+s:-1}var Lb=e=>e/2**32|0,Cb=e=>e>>>0;function os(e,r,t,n){let o=Lb(t),s=Cb(t);e.setUint32(r,n?s:o,n),e.setUint32(r+4,n?o:s,n)}function ss(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}var Vt=e=>e?`"${e}" `:"";function qb(e,r=""){if(typeof e!="number")throw new TypeError(Vt(r)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(Vt(r)+"expected integer >= 0, got "+e);return e}function Er(e,r,t=""){if(ss(e)&&(r===void 0||e.length===r))return e;r!==void 0&&qb(r,"length");let n=ss(e),o=r!==void 0?` of length ${r}`:"",s=n?`length=${e.length}`:`type=${typeof e}`,a=Vt(t)+"expected Uint8Array"+o+", got "+s;throw n?new RangeError(a):new TypeError(a)}var Hb=(e,r)=>{if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError((r==="object"?"":`"${r}" `)+"expected object, got type="+typeof e)},as=(e,r)=>{Hb(e,r);let t=Object.getPrototypeOf(e);if(t!==Object.prototype&&t!==null)throw new TypeError(`"${r}" expected plain object`);if(Object.hasOwn(e,"__proto__"))throw new TypeError(`"${r}.__proto__" is not allowed`)};function Kt(e,r=!0){if(e.destroyed)throw new Error("hash was destroyed");if(r&&e.finished)throw new Error("digest() was already called")}function is(e,r){Er(e,void 0,"output");let t=r.outputLen;if(!(e.length>=t))throw new RangeError('"output" expected length >= '+t)}function Tr(...e){for(let r=0;r<e.length;r++)e[r].fill(0)}function Fr(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}function H(e,r){return e<<32-r|e>>>r}var Db=typeof Uint8Array.from([]).toHex=="function"&&typeof Uint8Array.fromHex=="function",zb=Array.from({length:256},(e,r)=>r.toString(16).padStart(2,"0"));function Nr(e){if(Er(e),Db)return e.toHex();let r="";for(let t=0;t<e.length;t++)r+=zb[e[t]];return r}function us(e){if(typeof e!="string")throw new TypeError("string expected");let r=new TextEncoder().encode(e);try{return new Uint8Array(r)}finally{Tr(r)}}function Gb(e,r,t="opts"){return as(e,"defaults"),r!==void 0&&as(r,t),Object.assign(Object.create(null),e,r)}function cs(e,r={}){if(typeof e!="function")throw new TypeError('"hashCons" expected function, got type='+typeof e);r=Gb({},r,"info");let t=(o,s)=>e(s).update(o).digest(),n=e(void 0);return t.outputLen=n.outputLen,t.blockLen=n.blockLen,t.canXOF=n.canXOF,t.create=o=>e(o),Object.assign(t,r),Object.freeze(t)}var ds=e=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,e])});function ls(e,r,t){return e&r^~e&t}function fs(e,r,t){return e&r^e&t^r&t}var Br=class{blockLen;outputLen;canXOF=!1;padOffset;isLE;buffer;view;finished=!1;length=0;pos=0;destroyed=!1;constructor(r,t,n,o){this.blockLen=r,this.outputLen=t,this.padOffset=n,this.isLE=o,this.buffer=new Uint8Array(r),this.view=Fr(this.buffer)}update(r){Kt(this),Er(r);let{view:t,buffer:n,blockLen:o}=this,s=r.length,a=!1;for(let i=0;i<s;){let u=Math.min(o-this.pos,s-i);if(u===o){let c=Fr(r);for(;o<=s-i;i+=o)this.process(c,i);a=!0;continue}n.set(i===0&&u===s?r:r.subarray(i,i+u),this.pos),this.pos+=u,i+=u,this.pos===o&&(this.process(t,0),this.pos=0,a=!0)}return this.length+=r.length,a&&this.roundClean(),this}digestInto(r){Kt(this),is(r,this),this.finished=!0;let{buffer:t,view:n,blockLen:o,isLE:s}=this,{pos:a}=this;t[a++]=128,t.fill(0,a),this.padOffset>o-a&&(this.process(n,0),t.fill(0)),os(n,o-8,this.length*8,s),this.process(n,0),this.roundClean();let i=r===t?n:Fr(r),u=this.outputLen,c=u/4,d=this.get();if(u%4||c>d.length)throw new Error("invalid outputLen");for(let l=0;l<c;l++)i.setUint32(4*l,d[l],s)}digest(){let{buffer:r,outputLen:t}=this;this.digestInto(r);let n=r.slice(0,t);return this.destroy(),n}_cloneIntoMeta(r){let{buffer:t,length:n,finished:o,destroyed:s,pos:a}=this;return r.destroyed=s,r.finished=o,r.length=n,r.pos=a,a&&r.buffer.set(t),r}clone(){return this._cloneInto()}},ms=Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]);var Wb=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298]),oe=new Uint32Array(64),Yt=class extends Br{A=0;B=0;C=0;D=0;E=0;F=0;G=0;H=0;constructor(r,t){super(64,r,8,!1),this.A=t[0]|0,this.B=t[1]|0,this.C=t[2]|0,this.D=t[3]|0,this.E=t[4]|0,this.F=t[5]|0,this.G=t[6]|0,this.H=t[7]|0}get(){let{A:r,B:t,C:n,D:o,E:s,F:a,G:i,H:u}=this;return[r,t,n,o,s,a,i,u]}set(r,t,n,o,s,a,i,u){this.A=r|0,this.B=t|0,this.C=n|0,this.D=o|0,this.E=s|0,this.F=a|0,this.G=i|0,this.H=u|0}_cloneInto(r){return(r||=new this.constructor).set(...this.get()),this._cloneIntoMeta(r)}process(r,t){for(let l=0;l<16;l++,t+=4)oe[l]=r.getUint32(t,!1);for(let l=16;l<64;l++){let f=oe[l-15],m=oe[l-2],p=H(f,7)^H(f,18)^f>>>3,b=H(m,17)^H(m,19)^m>>>10;oe[l]=b+oe[l-7]+p+oe[l-16]|0}let{A:n,B:o,C:s,D:a,E:i,F:u,G:c,H:d}=this;for(let l=0;l<64;l++){let f=H(i,6)^H(i,11)^H(i,25),m=d+f+ls(i,u,c)+Wb[l]+oe[l]|0,b=(H(n,2)^H(n,13)^H(n,22))+fs(n,o,s)|0;d=c,c=u,u=i,i=a+m|0,a=s,s=o,o=n,n=m+b|0}n=n+this.A|0,o=o+this.B|0,s=s+this.C|0,a=a+this.D|0,i=i+this.E|0,u=u+this.F|0,c=c+this.G|0,d=d+this.H|0,this.set(n,o,s,a,i,u,c,d)}roundClean(){Tr(oe)}destroy(){this.destroyed=!0,this.set(0,0,0,0,0,0,0,0),Tr(this.buffer)}},jt=class extends Yt{constructor(){super(32,ms)}};var _r=cs(()=>new jt,ds(1));function ps(e){return Qt(e)}function rr(e){return Nr(_r(us(ps(e))))}function Qt(e){if(Array.isArray(e))return`[${e.map(Qt).join(",")}]`;if(typeof e=="number")return JSON.stringify(e===0?0:e);if(typeof e!="object"||e===null)return JSON.stringify(e);let r=Object.entries(e).filter(([,t])=>t!==void 0);return r.sort(([t],[n])=>t<n?-1:t>n?1:0),`{${r.map(([t,n])=>`${JSON.stringify(t)}:${Qt(n)}`).join(",")}}`}function hs(e){let r=$b(e),t={ms:0,change:0},n=r.reduce((a,i)=>Math.abs(i.change)>Math.abs(a.change)?i:a,t),o=Math.min(5e-4,Math.abs(n.change)/20),s=r.find(({change:a})=>Math.abs(a-n.change)<=o)??n;return{beginMs:Vb(r),furthest:s,end:Kb(r)}}function $b(e){let r=[{ms:0,change:0}];return e.kind==="path"?r.push(...e.path.map(([t,n])=>({ms:t,change:n-1}))):r.push({ms:e.kind==="ramp"?e.durationMs:0,change:e.move}),e.recoverMs!==void 0&&r.push({ms:gs(e)+e.recoverMs,change:0}),r}function gs(e){return e.kind!=="path"?e.durationMs:Math.max(e.durationMs??0,e.path.at(-1)?.[0]??0)}function Vb(e){let r=e.findIndex(({change:t})=>t!==0);return e[Math.max(0,r-1)]?.ms??0}function Kb(e){let r=e.at(-1)??{ms:0,change:0},t=e.findLastIndex(({change:n})=>n!==r.change);return e[t+1]??r}function Rr(e){let{beginMs:r,furthest:t,end:n}=hs(e);if(t.change===0)return{reached:Or(0),after:""};let o=t.ms-r,s=`${Or(t.change)} ${o>0?`in ${bs(o)}`:"at once"}`;if(Math.abs(n.change-t.change)<5e-4)return{reached:s,after:""};let i=n.ms-t.ms;return{reached:s,after:`${Yb(t.change,n.change)} ${i>0?`${bs(i)} later`:"at once"}`}}function Yb(e,r){return Math.abs(r)<5e-4?"all the way back":e*r>0?`back to ${Or(r)}`:`then ${Or(r)}`}var jb="\u2212",Xt="\xA0";function Or(e){let r=Math.abs(e)*100,t=r>=100?Math.round(r):r>=.1?Number(r.toFixed(1)):Number(r.toPrecision(1));return`${e<0?jb:t>0?"+":""}${t}${Xt}%`}function bs(e){if(e<12e4)return`${Number((e/1e3).toPrecision(3))}${Xt}s`;let r=o=>String(o).padStart(2,"0"),t=Math.round(e/1e3);if(t<3600)return ys(Math.floor(t/60),r(t%60),"min");let n=Math.round(t/60);return ys(Math.floor(n/60),r(n%60),"h")}var ys=(e,r,t)=>`${e}${r==="00"?"":`:${r}`}${Xt}${t}`;function Jt(e){let{moves:r,flows:t}=e.shock,n=new Map;for(let{instrument:a,startMs:i}of[...r,...t]){let u=n.get(a);(!u||i<u.startMs)&&n.set(a,{startMs:i,follows:null})}let{matrix:o,stress:s}=e.correlation;for(let a of r){if(!a.propagate)continue;let i=e.instruments.findIndex(({id:u})=>u===a.instrument);e.instruments.forEach(({id:u},c)=>{(1-s)*(o[c]?.[i]??0)+s!==0&&!n.has(u)&&n.set(u,{startMs:a.startMs,follows:a.instrument})})}return n}var Ll=Ir(Vc()),Cl=Ir(id()),ql=Ir(kd()),Hl=Ir(Pl()),Cn=Ll.default,Ex=Cl.default,xe=ql.default,Ue=Hl.default;function ir(e,r){return Ex(-e/r)}var Tx=[3.3871328727963665,133.14166789178438,1971.5909503065513,13731.69376550946,45921.95393154987,67265.7709270087,33430.57558358813,2509.0809287301227],Fx=[1,42.31333070160091,687.1870074920579,5394.196021424751,21213.794301586597,39307.89580009271,28729.085735721943,5226.495278852854],Nx=[1.4234371107496835,4.630337846156546,5.769497221460691,3.6478483247632045,1.2704582524523684,.2417807251774506,.022723844989269184,.0007745450142783414],Bx=[1,2.053191626637759,1.6763848301838038,.6897673349851,.14810397642748008,.015198666563616457,.0005475938084995345,10507500716444169e-25],_x=[6.657904643501103,5.463784911164114,1.7848265399172913,.29656057182850487,.026532189526576124,.0012426609473880784,27115555687434876e-21,20103343992922881e-23],Ox=[1,.599832206555888,.1369298809227358,.014875361290850615,.0007868691311456133,18463183175100548e-21,1421511758316446e-22,20442631033899397e-31];function Dl(e){let r=e-.5;if(Math.abs(r)<=.425){let o=.180625-r*r;return r*qe(Tx,o)/qe(Fx,o)}let t=Math.sqrt(-xe(r<0?e:1-e)),n=t<=5?qe(Nx,t-1.6)/qe(Bx,t-1.6):qe(_x,t-5)/qe(Ox,t-5);return r<0?-n:n}function qe(e,r){let t=0;for(let n=e.length-1;n>=0;n-=1)t=t*r+e[n];return t}function zl(e,r){let t=e>>>16,n=e&65535,o=r>>>16,s=r&65535,a=Math.imul(n,s)>>>16,i=(Math.imul(t,s)>>>0)+a,u=(Math.imul(n,o)>>>0)+(i&65535);return Math.imul(t,o)+(i>>>16)+(u>>>16)>>>0}function Rx(e,r,t){Gl(e[0],e[1],e[2],e[3],r[0],r[1],t)}function Gl(e,r,t,n,o,s,a){let i=e,u=r,c=t,d=n,l=o,f=s;for(let m=0;m<10;m+=1){let p=zl(3528531795,i),b=Math.imul(3528531795,i),h=zl(3449720151,c),g=Math.imul(3449720151,c);i=h^u^l,u=g,c=p^d^f,d=b,l=l+2654435769|0,f=f+3144134277|0}a[0]=i,a[1]=u,a[2]=c,a[3]=d}var qn=new Uint32Array(4),Wl=e=>e>>>0,$l=e=>Math.floor(e/4294967296)>>>0,Vl=(e,r)=>((e>>>5)*67108864+(r>>>6))/9007199254740992;function Kl(e,r,t,n,o){let s=Math.floor(o/2);return Rx([r,t,n,s],[Wl(e),$l(e)],qn),Vl(qn[2*(o%2)],qn[2*(o%2)+1])}var jr=class{constructor(r,t,n){this.stream=t;this.path=n;this.key=[Wl(r),$l(r)]}stream;path;key;block=new Uint32Array(4);index=0;drawn=0;start(r){this.index=r,this.drawn=0}next(){let r=this.drawn%2;return r===0&&Gl(this.stream,this.path,this.index,this.drawn/2,this.key[0],this.key[1],this.block),this.drawn+=1,Vl(this.block[2*r],this.block[2*r+1])}};var Px=1,Yl=1/0x40000000000000,Lx=1-2*Yl,Cx=1e-6,qx=10;function jl(e){let r=e.instruments.map(s=>s.id),t=new Dn;for(let s of e.accounts){t.open(s.collateralUsd,s.margin==="isolated");for(let a of s.positions)t.add(r.indexOf(a.instrument),a.sizeBase,a.entryUsd,a.marginUsd??0)}let n=e.accounts.length,{population:o}=e;if(o){let s=Dx(e,o);t.expect(o.count+1,Hx(o)+r.length);for(let a=0;a<o.count;a+=1)s(a,t);o.balance==="maker"&&Gx(e,o,t),o.fundingHours>0&&Wx(e,o.fundingHours,t,n)}return t.close(e)}var Dn=class{accounts=0;positions=0;collateralUsd=new Float64Array(64);isolated=new Uint8Array(64);start=new Uint32Array(65);instrument=new Uint16Array(64);sizeBase=new Float64Array(64);entryUsd=new Float64Array(64);marginUsd=new Float64Array(64);expect(r,t){this.growAccounts(this.accounts+r),this.growPositions(this.positions+t)}open(r,t){this.accounts===this.isolated.length&&this.growAccounts(2*this.accounts),this.collateralUsd[this.accounts]=r,this.isolated[this.accounts]=t?1:0,this.accounts+=1,this.start[this.accounts]=this.positions}add(r,t,n,o){let s=this.positions;s===this.instrument.length&&this.growPositions(2*s),this.instrument[s]=r,this.sizeBase[s]=t,this.entryUsd[s]=n,this.marginUsd[s]=o,this.positions=s+1,this.start[this.accounts]=s+1}growAccounts(r){this.collateralUsd=ke(this.collateralUsd,new Float64Array(r)),this.isolated=ke(this.isolated,new Uint8Array(r)),this.start=ke(this.start,new Uint32Array(r+1))}growPositions(r){this.instrument=ke(this.instrument,new Uint16Array(r)),this.sizeBase=ke(this.sizeBase,new Float64Array(r)),this.entryUsd=ke(this.entryUsd,new Float64Array(r)),this.marginUsd=ke(this.marginUsd,new Float64Array(r))}close(r){let t=this.accounts;return{count:t,collateralUsd:this.collateralUsd.slice(0,t),isolated:this.isolated.slice(0,t),positionStart:this.start.slice(0,t+1),positionInstrument:this.instrument.slice(0,this.positions),sizeBase:this.sizeBase.slice(0,this.positions),entryUsd:this.entryUsd.slice(0,this.positions),marginUsd:this.marginUsd.slice(0,this.positions),written:r.accounts.map(n=>n.id),drawn:r.population?.count??0}}};function Hx({count:e,instrumentsPerAccount:r}){let t=r.reduce((o,s)=>o+s,0),n=r.reduce((o,s,a)=>o+s/t*(a+1),0);return Math.ceil(e*n*1.02)+64}function ke(e,r){return r.set(e.subarray(0,r.length)),r}function Dx(e,r){let{seed:t,instruments:n}=e,o=Float64Array.from(n,({id:b})=>r.instruments[b]??0),s=Float64Array.from(n,({id:b})=>r.longShare[b]??.5),a=Float64Array.from(n,b=>b.indexUsd),i=Float64Array.from(r.leverage,b=>b.share),u=Float64Array.from(r.instrumentsPerAccount),c=new jr(t,Px,0),d=()=>c.next(),l=new Float64Array(n.length),f=new Uint16Array(u.length),m=new Uint8Array(u.length),p=new Float64Array(u.length);return(b,h)=>{c.start(b);let g=zx(r.equity,d),v=r.leverage[Hn(i,d())],x=v?v.from*Ue(v.to/v.from,d()):1,U=Hn(u,d())+1;l.set(o);for(let S=0;S<U;S+=1){let E=Hn(l,d());l[E]=0,f[S]=E}for(let S=0;S<U;S+=1)m[S]=d()<s[f[S]]?1:0;for(let S=0;S<U;S+=1){let E=a[f[S]];p[S]=Math.max(E*(1+r.entrySpread*Ql(d())),E*Cx)}let A=d()>=r.crossShare;h.open(g,A);for(let S=0;S<U;S+=1){let E=f[S],M=(m[S]===1?1:-1)*g*x/U/a[E];h.add(E,M,p[S],A?g/U:0)}}}function zx(e,r){if(e.kind==="fixed")return e.usd;let t=Ue(10,e.log10Mean+e.log10Sd*Ql(r()));return t<=e.tailFromUsd?Math.min(t,e.capUsd):Math.min(e.tailFromUsd*Ue(1-r(),-1/e.tailAlpha),e.capUsd)}function Hn(e,r){let t=0;for(let a=0;a<e.length;a+=1)t+=e[a];let n=r*t,o=0,s=0;for(let a=0;a<e.length;a+=1){let i=e[a];if(!(i<=0)&&(o+=i,s=a,n<o))return a}return s}function Gx(e,r,t){let n=new Float64Array(e.instruments.length);for(let s=0;s<t.positions;s+=1){let a=t.instrument[s];n[a]=n[a]+t.sizeBase[s]}let o=n.reduce((s,a,i)=>s+Math.abs(a)*(e.instruments[i]?.indexUsd??0),0);t.open(r.makerCollateralUsd??qx*o,!1),n.forEach((s,a)=>{s!==0&&t.add(a,-s,e.instruments[a]?.indexUsd??0,0)})}function Wx(e,r,t,n){for(let o=n;o<t.accounts;o+=1)for(let s=t.start[o];s<t.start[o+1];s+=1){let a=e.instruments[t.instrument[s]];if(!a)continue;let i=t.sizeBase[s]*a.indexUsd*a.fundingRate8h*r/8;t.collateralUsd[o]=t.collateralUsd[o]-i,t.isolated[o]&&(t.marginUsd[s]=t.marginUsd[s]-i)}}function Ql(e){return Dl(Math.min(e+Yl,Lx))}function Xl(e,r){if(e===r)return!0;if(e.population&&e.seed!==r.seed)return!1;let t=(o,s)=>o===s||JSON.stringify(o)===JSON.stringify(s),n=o=>o.instruments.map(({id:s,indexUsd:a,tiers:i,fundingRate8h:u})=>[s,a,i,u]);return t(n(e),n(r))&&t(e.population,r.population)&&t(e.accounts,r.accounts)}function Jl(e,r){let t=jl(e),n=t.count,o=t.positionInstrument.length,s=new Uint32Array(n+1);for(let m=0;m<n;m+=1){let p=t.positionStart[m+1]-t.positionStart[m];s[m+1]=s[m]+(t.isolated[m]?p:1)}let a=s[n],i=new Int32Array(a),u=new Int32Array(a).fill(-1),c=new Float64Array(a),d=new Uint32Array(a+1),l=new Int32Array(o),f=new Float64Array(n);for(let m=0;m<n;m+=1){let p=t.positionStart[m],b=t.positionStart[m+1],h=s[m];if(t.isolated[m]){let g=t.collateralUsd[m];for(let v=p;v<b;v+=1){let x=h+v-p;i[x]=m,u[x]=t.positionInstrument[v],c[x]=t.marginUsd[v],g-=t.marginUsd[v],d[x+1]=v+1,l[v]=x}f[m]=g}else i[h]=m,c[h]=t.collateralUsd[m],d[h+1]=b,l.fill(h,p,b)}return{accounts:t,accountCount:n,bucketCount:a,positionCount:o,bucketAccount:i,bucketIsolated:u,bucketCollateralUsd:c,bucketStart:d,positionBucket:l,positionInstrument:t.positionInstrument,sizeBase:t.sizeBase,entryUsd:t.entryUsd,idleUsd:f,accountStart:s,...Vx(t.positionInstrument,r.length),stops:Kx(e,r,s,d,t.positionInstrument),...$x(t,l,a,r.length)}}function $x(e,r,t,n){let o=new Int32Array(t),s=new Float64Array(n),a=new Float64Array(n),i=new Float64Array(n);for(let u=0;u<r.length;u+=1){let c=e.positionInstrument[u],d=r[u],l=e.sizeBase[u];l!==0&&(o[d]=o[d]+1),s[c]=s[c]-l,i[c]=i[c]+Math.abs(l),a[c]=a[c]+l*e.entryUsd[u]}return{openPositions:o,bookBase:s,bookQuoteUsd:a,grossBase:i}}function Vx(e,r){let t=new Uint32Array(r+1);for(let s of e)t[s+1]=t[s+1]+1;for(let s=0;s<r;s+=1)t[s+1]=t[s+1]+t[s];let n=t.slice(),o=new Uint32Array(e.length);return e.forEach((s,a)=>{o[n[s]]=a,n[s]=n[s]+1}),{instrumentStart:t,byInstrument:o}}function Kx(e,r,t,n,o){let s=[];return e.accounts.forEach((a,i)=>{a.stops.forEach((u,c)=>{let d=r.indexOf(u.instrument);for(let l=t[i];l<t[i+1];l+=1)for(let f=n[l];f<n[l+1];f+=1)o[f]===d&&s.push({bucket:l,position:f,number:c,stop:u})})}),{count:s.length,bucket:Int32Array.from(s,a=>a.bucket),position:Int32Array.from(s,a=>a.position),number:Int32Array.from(s,a=>a.number),triggerUsd:Float64Array.from(s,a=>a.stop.triggerUsd),sizeBase:Float64Array.from(s,a=>Math.abs(a.stop.sizeBase)),onLast:Uint8Array.from(s,a=>a.stop.on==="last"?1:0)}}function Zl(e,r,t,n){let{shock:o,clock:s}=e,a=new Map(r.map((l,f)=>[l,f])),i=o.moves.map(l=>Yx(l,a.get(l.instrument),r.length,t,n)),u=o.liquidity.map(l=>({...l,targets:(l.instruments??r).map(f=>a.get(f))})),c=l=>Math.ceil(l/s.tickMs)*s.tickMs;return{endsAtMs:[...i.map(l=>l.endsAtMs),...o.flows.map(l=>Wn(l,s.tickMs)*s.tickMs),...[...o.liquidity,...o.latency,...o.rateLimits].map(l=>l.startMs+l.durationMs),...o.withdrawals.map(l=>c(l.startMs))].reduce((l,f)=>Math.max(l,f),0),factors(l,f){f.fill(1);for(let m of i){let p=m.factor(l)-1;p!==0&&m.weights.forEach((b,h)=>{b!==0&&(f[h]=f[h]*(1+b*p))})}},depthFactors(l,f){f.fill(1);for(let m of u)if(zn(m,l))for(let p of m.targets)f[p]=f[p]*m.depthFactor},addedLatencyMs:l=>o.latency.reduce((f,m)=>zn(m,l)?f+m.addMs:f,0),ordersPerSecond:l=>o.rateLimits.reduce((f,m)=>zn(m,l)?Math.min(f,m.ordersPerSecond):f,Number.POSITIVE_INFINITY)}}function Gn(e,r){return Math.ceil(e.startMs/r)}function Wn(e,r){return Math.max(Gn(e,r),Math.ceil((e.startMs+e.durationMs)/r)-1)}function zn(e,r){return r>=e.startMs&&r<e.startMs+e.durationMs}function Yx(e,r,t,n,o){let s=new Float64Array(t);for(let c=0;c<t;c+=1)c===r?s[c]=1:e.propagate&&(s[c]=n[c*t+r]*o[c]/o[r]);let a=jx(e),i=e.startMs+a.durationMs,u=e.recoverMs??0;return{weights:s,endsAtMs:i+u,factor(c){if(c<e.startMs)return 1;if(e.recoverMs===void 0||c<=i)return a.factor(c-e.startMs);let d=Math.max(0,1-(c-i)/u);return 1+(a.factor(a.durationMs)-1)*d}}}function jx(e){switch(e.kind){case"step":return{durationMs:e.durationMs??0,factor:()=>1+e.move};case"ramp":{let{durationMs:r}=e;return{durationMs:r,factor:t=>1+(t>=r?e.move:e.move*t/r)}}case"path":{let r=[[0,1],...e.path];return{durationMs:Math.max(e.durationMs??0,r.at(-1)?.[0]??0),factor:n=>Qx(r,n)}}}}function Qx(e,r){let t=e[0];for(let n of e){if(n[0]>r)return t[1]+(n[1]-t[1])*(r-t[0])/(n[0]-t[0]);t=n}return t[1]}function ef(e,r,t,n){return $n(.01,r/e,1/t,n)}function $n(e,r,t,n){let o=Xx(u=>t===1?u:u<=0?0:Ue(u,t)),s=u=>t===1?u:u<=0?0:Ue(u,1/t),a=r*s(n/e),i=u=>u>=a?n:e*o(u/r);return{capacity:a,distance:i,paid:u=>e*u*o(u/r)/(t+1),before:i,after:i,within:u=>u>=n?a:r*s(u/e),beyond:u=>u>=n?a:r*s(u/e)}}function Xx(e){let r=Number.NaN,t=Number.NaN,n=Number.NaN,o=Number.NaN;return s=>s===r?t:s===n?o:(n=r,o=t,r=s,t=e(s),t)}function rf(e,r,t){let n=1-t/e,o=n*r/e,s=i=>n*(1-Cn(-i/o)),a=i=>i>=n?Number.POSITIVE_INFINITY:-o*xe(1-i/n);return{capacity:Number.POSITIVE_INFINITY,distance:s,paid:i=>n*(i-o*(1-Cn(-i/o))),before:s,after:s,within:a,beyond:a}}function Vn(e,r,t,n){let o=[],s=[0],a=[0];for(let[p,b]of e){let h=Math.abs(p-r)/r;if(h>n)break;o.push(h);let g=s.at(-1)+b;a.push(a.at(-1)+b*h),s.push(g)}let i=o.length,u=s[i],c=i===0?0:o[i-1],d=t==="power"&&i>0?$n(c,u,Jx(s,o),n):null,l=p=>o[p],f=p=>s[p],m=(p,b)=>{let h=0,g=i-1;for(;h<g;){let v=h+g+1>>1,x=f(v);x<p||b&&x===p?h=v:g=v-1}return h};return{capacity:d?d.capacity:u,distance:p=>{if(p>=u)return d?d.distance(p):c;let b=m(p,!0),h=b===0?0:l(b-1);return h+(l(b)-h)*(p-f(b))/(f(b+1)-f(b))},paid:p=>{if(p>u)return a[i]+(d?d.paid(p)-d.paid(u):(p-u)*c);let b=m(p,!0);return a[b]+(p-f(b))*l(b)},before:p=>p>u?d?d.distance(p):c:l(m(p,!1)),after:p=>p>=u?d?d.distance(p):c:l(m(p,!0)),within:p=>{if(d&&p>=c)return Math.max(u,d.within(p));let b=0;for(;b<i&&l(b)<=p;)b+=1;return f(b)},beyond:p=>{if(p>c)return d?Math.max(u,d.beyond(p)):u;let b=0;for(;b<i&&l(b)<p;)b+=1;return f(b)}}}function Jx(e,r){let t=0,n=0,o=0,s=0,a=0;r.forEach((u,c)=>{if(u<=0)return;let d=xe(e[c+1]),l=xe(u);t+=1,n+=d,o+=l,s+=d*d,a+=d*l});let i=(t*a-n*o)/(t*s-n*n);return i>0?i:1}function tf(e){let{book:r,indexUsd:t}=e;switch(r.kind){case"power":{let n=ef(t,r.depthUsdAt1pct,r.exponent,r.maxDistance);return{ask:n,bid:n}}case"saturating":{let n=rf(t,r.depthUsd,r.floorUsd);return{ask:n,bid:n}}case"ladder":{let n=r.asks[0]?.[0]??t,o=r.bids[0]?.[0]??t,s=(n+o)/2;return{ask:Vn(r.asks,s,r.tail,r.maxDistance),bid:Vn(r.bids,s,r.tail,r.maxDistance)}}}}var Zx=1e-6;function He(e,r){let{instruments:t,clock:n,correlation:o,venue:s}=e,a=t.map(p=>p.id),i=p=>Float64Array.from(t,p),u=i(p=>p.indexUsd),c=i(p=>p.volatilityAnnual),d=i(p=>p.indexWeight),l=eU(e),f=Math.max(1,Math.ceil(o.spilloverLagMs/n.tickMs)),m=t.map(nf);return{scenario:e,scenarioHash:rr(e),tickMs:n.tickMs,ticks:Math.floor(n.horizonMs/n.tickMs)+1,count:a.length,ids:a,indexUsd:u,priceFloorUsd:u.map(p=>p*Zx),indexWeight:d,sigma:c,fundingRate8h:i(p=>p.fundingRate8h),spread:i(p=>p.book.spread),permanentShare:i(p=>p.book.permanentShare),recoveryDecay:i(({book:p})=>p.recoveryHalfLifeMs===void 0?1:ir(n.tickMs,p.recoveryHalfLifeMs)),curves:t.map(tf),tiers:m,highestRate:Math.max(...m.map(p=>Math.max(...p.rate))),lowestRates:Float64Array.from(m,p=>Math.min(...p.rate)),highestRates:Float64Array.from(m,p=>Math.max(...p.rate)),rho:l,spillCoefficient:rU(o.spillover,l,c,d),spills:o.spillover!==0,lagTicks:f,emaDecay:ir(s.mark.intervalMs,s.mark.emaMs),exogenous:Zl(e,a,l,c),...r&&Xl(e,r.scenario)?tU(r):Jl(e,a)}}function nf(e){let r=Float64Array.from(e.tiers,o=>o.fromUsd),t=Float64Array.from(e.tiers,o=>o.maintenanceRate),n=new Float64Array(t.length);for(let o=1;o<t.length;o+=1)n[o]=n[o-1]+r[o]*(t[o]-t[o-1]);return{fromUsd:r,rate:t,deductionUsd:n}}function eU(e){let{matrix:r,stress:t}=e.correlation;return Float64Array.from(r.flat(),n=>(1-t)*n+t)}function rU(e,r,t,n){let o=t.length,s=new Float64Array(o*o);for(let a=0;a<o;a+=1)for(let i=0;i<o;i+=1)a!==i&&(s[a*o+i]=e*r[a*o+i]*t[a]*n[i]/t[i]);return s}function tU(e){return{accounts:e.accounts,accountCount:e.accountCount,bucketCount:e.bucketCount,positionCount:e.positionCount,bucketAccount:e.bucketAccount,bucketIsolated:e.bucketIsolated,bucketCollateralUsd:e.bucketCollateralUsd,bucketStart:e.bucketStart,positionBucket:e.positionBucket,positionInstrument:e.positionInstrument,sizeBase:e.sizeBase,entryUsd:e.entryUsd,idleUsd:e.idleUsd,accountStart:e.accountStart,instrumentStart:e.instrumentStart,byInstrument:e.byInstrument,stops:e.stops,openPositions:e.openPositions,bookBase:e.bookBase,bookQuoteUsd:e.bookQuoteUsd,grossBase:e.grossBase}}var of=["untouched","recovered","reduced","stopped-out","deleveraged","liquidated","bankrupt","taken-over","underwater"],Qr=["shock","venue","cascade"],sf=["liquidated","taken-over","stopped-out"];var af={triggered:{says:"Equity fell to maintenance (MARGIN-03); the bucket joins the queue.",other:null,values:["equityUsd","maintenanceUsd","dueMs"]},recovered:{says:"Looked at again in its turn, equity was above maintenance: it leaves the queue (LIQ-02).",other:null,values:["equityUsd","maintenanceUsd"]},fell:{says:"First forced close: the bucket becomes a node of the cascade (CAUSE-01, CAUSE-03).",other:"bucket of its main parent",values:["generation","markLossUsd"]},filled:{says:"A liquidation order traded (LIQ-06). sizeBase is signed as the trade: negative sells.",other:null,values:["sizeBase","priceUsd","bankruptcyPriceUsd","feeUsd","toFundUsd","realisedUsd"]},"vault-took-over":{says:"The vault took the whole bucket at mark, its equity too (VAULT-01).",other:null,values:["equityUsd","notionalUsd"]},"vault-took":{says:"The vault took a residue at the bankruptcy price (VAULT-02).",other:null,values:["sizeBase","priceUsd","markUsd"]},"fund-took":{says:"The fund took a residue at the bankruptcy price (FUND-04).",other:null,values:["sizeBase","priceUsd","markUsd"]},"fund-paid":{says:"The fund paid a deficit (FUND-02); instrument is the pool, -1 the shared one; bucket -1: the vault.",other:null,values:["amountUsd","balanceUsd","deficitUsd"]},adl:{says:"A position was closed against a residue (ADL-01, ADL-04); bucket is the one deleveraged.",other:"bucket whose residue it was, -1 the vault",values:["sizeBase","priceUsd","forgoneUsd","rank","score"]},deficit:{says:"A bucket without positions was left below zero (LIQ-09); bucket -1: the vault; instrument given for fund inventory.",other:null,values:["amountUsd"]},socialised:{says:"A part of an uncovered deficit was taken from this bucket (SOC-01).",other:null,values:["amountUsd","basis"]},unresolved:{says:"A residue that nobody took stays in the bucket (LIQ-08).",other:null,values:["sizeBase"]},"loss-unresolved":{says:"A deficit that nobody paid (LIQ-09, SOC-01).",other:null,values:["amountUsd"]},"stop-triggered":{says:"An account's own stop order was set off (STOP-01).",other:"number of the stop in the account",values:["triggerUsd","priceUsd","sizeBase","dueMs"]},"stop-filled":{says:"A stop order traded; what did not fill was dropped (STOP-01).",other:"number of the stop in the account",values:["sizeBase","priceUsd","droppedBase","realisedUsd"]},"missed-exit":{says:"A triggered stop still waited when its bucket was liquidated (LIQ-02).",other:"number of the stop in the account",values:["triggerUsd","sizeBase"]},flow:{says:"An exogenous order traded (IDX-04); what did not fill was dropped.",other:null,values:["sizeBase","priceUsd","droppedBase"]},shed:{says:"The vault (other = 0) or the fund (other = 1) sold inventory into the book (VAULT-03).",other:"0 vault, 1 fund",values:["sizeBase","priceUsd","realisedUsd"]},withdrawal:{says:"An account took money out; what would have put it below maintenance was refused. bucket -1: the idle rest of an isolated account.",other:"account",values:["amountUsd","refusedUsd"]},funding:{says:"Funding was exchanged on an instrument (CARRY-01); netUsd is what the book inventory got.",other:null,values:["rate","markUsd","netUsd"]},"fund-stopped":{says:"A pool reached its stop level: it pays nothing until it resumes (FUND-03).",other:null,values:["balanceUsd","peakUsd"]},"fund-resumed":{says:"A stopped pool pays again (FUND-03).",other:null,values:["balanceUsd","peakUsd"]}},Se=Object.keys(af);function J(e,r){return r>=0?e.ask.distance(r):-e.bid.distance(-r)}function Kn(e,r,t){if(t===r)return J(e,r);let n=(uf(e,t)-uf(e,r))/(t-r),o=nU(e,r,t),s=Xr(e,r,t);return Math.min(Math.max(n,Math.min(o,s)),Math.max(o,s))}function Xr(e,r,t){return t>r?t>0?e.ask.before(t):-e.bid.after(-t):t<0?-e.bid.before(-t):e.ask.after(t)}function cf(e,r,t){return r>0?t>=0?e.ask.within(t):-e.bid.beyond(-t):t<=0?-e.bid.within(-t):e.ask.beyond(t)}function uf(e,r){return r>=0?e.ask.paid(r):e.bid.paid(-r)}function nU(e,r,t){return t>r?r>=0?e.ask.after(r):-e.bid.before(-r):r<=0?-e.bid.after(-r):e.ask.before(r)}function df(e){let r=e.count,t={tick:0,dueMs:0,markUsd:Float64Array.from(e.indexUsd),distance:new Float64Array(r),laggedDistance:new Float64Array(r)};return{recoverable:new Float64Array(r),permanent:new Float64Array(r),outsideUsd:Float64Array.from(e.indexUsd),distance:new Float64Array(r),lastRatio:new Float64Array(r).fill(Number.NaN),premiumEma:new Float64Array(r),history:new Float64Array(r*e.lagTicks),published:t,previous:t,pending:[]}}function lf(e){return{recoverable:e.recoverable.slice(),permanent:e.permanent.slice(),outsideUsd:e.outsideUsd.slice(),distance:e.distance.slice(),lastRatio:e.lastRatio.slice(),premiumEma:e.premiumEma.slice(),history:e.history.slice(),published:e.published,previous:e.previous,pending:e.pending.slice()}}var L=(e,r)=>e.outsideUsd[r]*(1+e.distance[r]),Ae=(e,r,t)=>r.outsideUsd[t]*(1+e.indexWeight[t]*r.distance[t]);function D(e,r,t){let n=r.lastRatio[t];return Number.isNaN(n)?Ae(e,r,t):r.outsideUsd[t]*n}function ff(e,r,t,n){let o=e.count,s=Zr(e,n);for(let a=0;a<o;a+=1){let i=0;if(e.spills)for(let c=0;c<o;c+=1)i+=e.spillCoefficient[a*o+c]*r.history[s+c];let u=e.indexUsd[a];r.outsideUsd[a]=Math.max(u*t[a]*(1+i),e.priceFloorUsd[a])}}function mf(e,r){for(let t=0;t<e.count;t+=1){let n=e.recoveryDecay[t];n!==1&&(r.recoverable[t]=r.recoverable[t]*n,pf(e,r,t))}}function Jr(e,r,t,n){let o=e.permanentShare[t]*n;r.permanent[t]=r.permanent[t]+o,r.recoverable[t]=r.recoverable[t]+(n-o),pf(e,r,t)}var ue=(e,r)=>e.recoverable[r]+e.permanent[r];function pf(e,r,t){r.distance[t]=J(e.curves[t],ue(r,t))}function bf(e,r,t,n){let o=e.count,s=new Float64Array(o),a=new Float64Array(o),i=Zr(e,t);for(let u=0;u<o;u+=1)s[u]=vf(e,r,u,t),a[u]=r.history[i+u];r.pending.push({tick:t,dueMs:n,markUsd:s,distance:r.distance.slice(),laggedDistance:a})}function yf(e,r){let t=0;for(let n of e.pending)n.dueMs>r?(e.pending[t]=n,t+=1):n.tick>=e.published.tick&&(e.previous=e.published,e.published=n);e.pending.length=t}function hf(e,r,t){r.history.set(r.distance,Zr(e,t))}var gf=(e,r,t,n)=>r.history[Zr(e,t)+n];function Zr(e,r){return r%e.lagTicks*e.count}function vf(e,r,t,n){let o=Ae(e,r,t),{mark:s}=e.scenario.venue,a=L(r,t)/o-1,u=r.premiumEma[t]*e.emaDecay+a*(1-e.emaDecay);r.premiumEma[t]=u;let c=oU(e,r,t,o,u,n);return s.band===void 0?c:Math.min(Math.max(c,o*(1-s.band)),o*(1+s.band))}function oU(e,r,t,n,o,s){let{mark:a}=e.scenario.venue;switch(a.rule){case"index":return n;case"indexFunding":return n*(1+e.fundingRate8h[t]*sU(e,s)/Yn);case"book":return L(r,t);case"last":return D(e,r,t);case"blend":return(1-a.weight)*n+a.weight*L(r,t);case"indexPlusEma":return n*(1+o);case"median3":return aU(n*(1+o),L(r,t),D(e,r,t))}}var Yn=288e5;function sU(e,r){let t=e.scenario.venue.fundingIntervalMs;return t===void 0?0:t-r*e.tickMs%t}function aU(e,r,t){return Math.max(Math.min(e,r),Math.min(Math.max(e,r),t))}function ur(e,r){let{mark:t}=e.scenario.venue,n=e.indexWeight[r];return t.rule==="index"?n:t.rule==="blend"?(1-t.weight)*n+t.weight:1}function xf(e){let r=2*e.count,t=Math.max(64,Math.min(65536,Math.ceil(e.positionCount/r/16)));return{thresholdUsd:new Float64Array(e.positionCount),next:new Int32Array(e.positionCount),previous:new Int32Array(e.positionCount).fill(-2),head:new Int32Array(r*t).fill(-1),bins:t,binsPerUsd:e.indexUsd.map(n=>t/(2*n)),edge:Int32Array.from({length:r},(n,o)=>o%2===0?0:t-1),seenMarkUsd:new Float64Array(e.count).fill(Number.NaN),due:[],isDue:new Uint8Array(e.bucketCount),moved:[],isMoved:new Uint8Array(e.bucketCount)}}function Z(e,r){e.isDue[r]!==1&&(e.isDue[r]=1,e.due.push(r))}function Uf(e,r,t){for(let o=0;o<e.count;o+=1){let s=t[o];s!==r.seenMarkUsd[o]&&(r.seenMarkUsd[o]=s,iU(e,r,o,s),uU(e,r,o,s))}let n=r.due.splice(0);for(let o of n)r.isDue[o]=0,r.isMoved[o]!==1&&(r.isMoved[o]=1,r.moved.push(o));return n}function jn(e,r,t){let n=t*e.binsPerUsd[r];return n<e.bins?Math.max(0,n|0):e.bins-1}function iU(e,r,t,n){let o=2*t,s=jn(r,t,n);for(let a=r.edge[o];a>=s;a-=1){let i=r.head[o*r.bins+a];for(;i>=0;){let u=r.next[i];r.thresholdUsd[i]>=n&&kf(e,r,i),i=u}}r.edge[o]=Math.min(r.edge[o],s)}function uU(e,r,t,n){let o=2*t+1,s=jn(r,t,n);for(let a=r.edge[o];a<=s;a+=1){let i=r.head[o*r.bins+a];for(;i>=0;){let u=r.next[i];r.thresholdUsd[i]<=n&&kf(e,r,i),i=u}}r.edge[o]=Math.max(r.edge[o],s)}function kf(e,r,t){De(r,t),Z(r,e.positionBucket[t])}function De(e,r){let t=e.previous[r];if(t===-2)return;let n=e.next[r];t>=0?e.next[t]=n:e.head[-3-t]=n,n>=0&&(e.previous[n]=t),e.previous[r]=-2}function Qn(e,r,t,n,o){let s=2*t+(n?1:0),a=n?o===Number.POSITIVE_INFINITY:o<0,i=s*e.bins+jn(e,t,o);if(e.thresholdUsd[r]=o,!a&&e.previous[r]===-3-i||(De(e,r),a))return;let u=e.head[i];e.next[r]=u,e.previous[r]=-3-i,u>=0&&(e.previous[u]=r),e.head[i]=r;let c=i-s*e.bins,d=e.edge[s];(n?c<d:c>d)&&(e.edge[s]=c)}function et(e){return{collateralUsd:e.bucketCollateralUsd.slice(),sizeBase:e.sizeBase.slice(),openPositions:e.openPositions.slice(),idleUsd:e.idleUsd.slice(),marksOfFate:new Uint16Array(e.bucketCount),queued:new Uint8Array(e.bucketCount),nodeOf:new Int32Array(e.bucketCount).fill(-1),isChanged:new Uint8Array(e.bucketCount),watch:xf(e)}}function Sf(e,r,t,n){for(let o of t){let s=e.bucketStart[o];r.collateralUsd[o]=e.bucketCollateralUsd[o];for(let a=s;a<e.bucketStart[o+1];a+=1)r.sizeBase[a]=e.sizeBase[a];r.openPositions[o]=e.openPositions[o],r.marksOfFate[o]=0,r.queued[o]=0,r.nodeOf[o]=-1,r.isChanged[o]=0}for(let o of n)r.idleUsd[o]=e.idleUsd[o]}function N(e,r,t){e.breaches.length<100&&e.breaches.push({law:r,tick:e.tick,detail:t})}function Af(){return{count:0,node:new Int32Array(48),moved:new Float64Array(48)}}function wf(e,r,t){let{node:n,moved:o,count:s}=e;if(s===48&&t<=o[47])return;let a=n.subarray(0,s).indexOf(r);for(a<0&&(a=Math.min(s,47),e.count=a+1);a>0&&o[a-1]<t;)n[a]=n[a-1],o[a]=o[a-1],a-=1;n[a]=r,o[a]=t}function Mf({count:e,moved:r},t){return t<e?r[t]:e<48?0:null}function Xn(){return{count:0,node:new Int32Array(8),dy:new Float64Array(8),tick:new Uint32Array(8),sequence:new Uint32Array(8),gross:new Float64Array(8),byNode:new Float64Array(8),sold:If(),bought:If(),ranking:null}}function If(){return{gross:new Float64Array(8),leaders:Af()}}var Tf=Xn();function we(e,r){return r<0?e.sold:e.bought}function Ff(e,{node:r,dy:t,tick:n,sequence:o},s){let a=e.count;a===e.node.length&&cU(e),e.node[a]=r,e.dy[a]=t,e.tick[a]=n,e.sequence[a]=o,e.gross[a]=C(e.gross,a)+Math.abs(t),e.sold.gross[a]=C(e.sold.gross,a)+Math.max(0,-t),e.bought.gross[a]=C(e.bought.gross,a)+Math.max(0,t),e.byNode[a]=s+Math.abs(t),e.count=a+1,t!==0&&wf(we(e,t).leaders,r,e.byNode[a])}function C(e,r){return r===0?0:e[r-1]}function cU(e){let r=2*e.node.length,t=(n,o)=>{let s=o(r);return s.set(n),s};e.node=t(e.node,n=>new Int32Array(n)),e.dy=t(e.dy,n=>new Float64Array(n)),e.tick=t(e.tick,n=>new Uint32Array(n)),e.sequence=t(e.sequence,n=>new Uint32Array(n)),e.gross=t(e.gross,n=>new Float64Array(n)),e.byNode=t(e.byNode,n=>new Float64Array(n));for(let n of[e.sold,e.bought])n.gross=t(n.gross,o=>new Float64Array(o))}function rt(e,r){let t=0,n=e.count;for(;t<n;){let o=t+n>>>1;e.tick[o]<r?t=o+1:n=o}return t}function Jn(e,r,t){let n=0,o=t;for(;n<o;){let s=n+o>>>1;e.sequence[s]<r?n=s+1:o=s}return n}function Nf(e,r,t){let n=e.ranking;if(n&&n.end===r&&n.way===t)return n;let o=Ef(e,r,t),s=o.size>0||t===0?o:Ef(e,r,0),a=[...s].sort((u,c)=>c[1]-u[1]||u[0]-c[0]),i={end:r,way:t,nodes:Int32Array.from(a,([u])=>u),moved:Float64Array.from(a,([,u])=>u),total:a.reduce((u,[,c])=>u+c,0),movedBy:s};return e.ranking=i,i}function Ef(e,r,t){let n=new Map;for(let o=0;o<r;o+=1){let s=e.dy[o];if(s===0||t!==0&&Math.sign(s)!==t)continue;let a=e.node[o];n.set(a,(n.get(a)??0)+Math.abs(s))}return n}function tt(e){return{start:new Uint32Array(e+1),lists:0,count:0,number:new Int32Array(64),usd:new Float64Array(64)}}function Me(e,r,t){e.count===e.number.length&&dU(e),e.number[e.count]=r,e.usd[e.count]=t,e.count+=1}function dU(e){let r=new Int32Array(2*e.count),t=new Float64Array(2*e.count);r.set(e.number),t.set(e.usd),e.number=r,e.usd=t}function Bf(e){e.lists+=1,e.start[e.lists]=e.count}function nt({start:e,count:r,number:t,usd:n}){return{start:e,number:t.slice(0,r),usd:n.slice(0,r)}}function _f(){return{count:0,node:new Int32Array(0),usd:new Float64Array(0),latest:new Int32Array(0),turn:new Uint32Array(0),now:0}}function ot(e,r){if(e.node.length<r){let t=Math.max(64,2*r);e.node=new Int32Array(t),e.usd=new Float64Array(t),e.latest=new Int32Array(t),e.turn=new Uint32Array(t),e.now=0}e.count=0,e.now+=1}function st(e,r,t,n){if(e.turn[r]===e.now){e.usd[r]=e.usd[r]+t;return}e.turn[r]=e.now,e.usd[r]=t,e.latest[r]=n,e.node[e.count]=r,e.count+=1}function at(e){let r=e.node[0];for(let t=1;t<e.count;t+=1){let n=e.node[t];Rf(e,n,r)<0&&(r=n)}return r}function Of(e,r){let t=e.node.subarray(0,e.count).sort((n,o)=>Rf(e,n,o));for(let n of t)Me(r,n,e.usd[n])}function Rf({usd:e,latest:r},t,n){return e[n]-e[t]||r[n]-r[t]}function Pf(){return{book:new Uint16Array(64),row:new Int32Array(64),previous:new Int32Array(64),latest:new Int32Array(64).fill(-1)}}function Lf(e,r,t,n,o){r===e.book.length&&lU(e),t>=e.latest.length&&fU(e,t),e.book[r]=n,e.row[r]=o,e.previous[r]=e.latest[t],e.latest[t]=r}function Cf({latest:e},r){return e[r]??-1}function lU(e){let r=2*e.book.length,{book:t,row:n,previous:o}=e;e.book=new Uint16Array(r),e.row=new Int32Array(r),e.previous=new Int32Array(r),e.book.set(t),e.row.set(n),e.previous.set(o)}function fU(e,r){let{latest:t}=e;e.latest=new Int32Array(2*(r+1)).fill(-1),e.latest.set(t)}function qf(e,r){return{nodeOf:r,nodes:[],generation:[],executions:[],trail:Pf(),instruments:e.count,sequence:0,triggers:new Map,stopTriggers:new Map,views:{tick:-1,lanes:[]},generations:0,tally:_f()}}function Hf(e,r,t,n,o){let s=e.nodes.length;for(e.nodes.push({tick:t.tick,generation:t.generation,cause:t.cause,leadInstrument:t.leadInstrument,leadSide:t.leadSide,notionalUsd:t.notionalUsd,equityUsd:t.equityUsd,maintenanceUsd:t.maintenanceUsd,markLossUsd:t.markLossUsd,judged:t.judged,neededUsd:t.neededUsd,main:t.main,bucket:r,fall:sf.indexOf(n),firstActionTick:o,deficitUsd:0,paidFundUsd:0,paidVaultUsd:0,paidSocialisedUsd:0,unresolvedUsd:0,forgoneUsd:0,adlNotionalUsd:0}),e.generation.push(t.generation),e.nodeOf[r]=s;e.executions.length<=t.generation;)e.executions.push(Array.from({length:e.instruments},Xn));return s}function Df(e,r,t,n,o){let s=e.generation[r],a=Zn(e,s,t),{sequence:i}=e;Lf(e.trail,i,r,t,a.count),Ff(a,{node:r,dy:n,tick:o,sequence:i},mU(e.trail,a,t,i,n)),e.sequence=i+1,e.generations=Math.max(e.generations,s+1)}function mU(e,r,t,n,o){for(let s=e.previous[n];s>=0;s=e.previous[s]){let a=e.row[s];if(e.book[s]===t&&r.dy[a]*o>0)return r.byNode[a]}return 0}function Zn(e,r,t){return e.executions[r]?.[t]??Tf}function $(e,r){return r<0?void 0:e.nodes[e.nodeOf[r]]}function cr(e,r){let t=e.fromUsd.length-1;for(;t>0&&r<=e.fromUsd[t];)t-=1;return t}function V(e,r){let t=cr(e,r);return r*e.rate[t]-e.deductionUsd[t]}function z(e,r,t,n){let o=e.positionInstrument[n];return V(e.tiers[o],Math.abs(r.sizeBase[n])*t[o])}function w(e,r,t,n){let o=r.collateralUsd[n],s=e.bucketStart[n+1];for(let a=e.bucketStart[n];a<s;a+=1){let i=r.sizeBase[a];i!==0&&(o+=i*(t[e.positionInstrument[a]]-r.entryUsd[a]))}return o}function T(e,r,t,n){let o=0,s=e.bucketStart[n+1];for(let a=e.bucketStart[n];a<s;a+=1)r.sizeBase[a]!==0&&(o+=z(e,r,t,a));return o}function G(e,r,t,n){let o=0,s=e.bucketStart[n+1];for(let a=e.bucketStart[n];a<s;a+=1)o+=Math.abs(r.sizeBase[a])*t[e.positionInstrument[a]];return o}function eo(e,r,t,n){return Math.max(0,e-t*n/r)}function it(e,r,t,n,o=w(e,r,t,n),s=T(e,r,t,n)){let a=[],i=e.bucketStart[n+1];for(let u=e.bucketStart[n];u<i;u+=1){let c=r.sizeBase[u],d=t[e.positionInstrument[u]],l=c===0?0:z(e,r,t,u)/s;a.push(c===0?Number.NaN:eo(d,c,o,l))}return a}function Ie(e,r,t,n){let o=e.positionBucket[n],s=e.positionInstrument[n],a=r.sizeBase[n];if(a===0)return Number.NaN;let i=T(e,r,t,o)-z(e,r,t,n),u=w(e,r,t,o)-a*t[s]-i;return ze(e.tiers[s],a,u,t[s])}function ze(e,r,t,n){let o=Math.abs(r),s=Number.NaN;for(let a=0;a<e.rate.length;a+=1){let i=r-o*e.rate[a];if(i===0)continue;let u=(-t-e.deductionUsd[a])/i;!(u>0)||cr(e,o*u)!==a||(Number.isNaN(s)||Math.abs(u-n)<Math.abs(s-n))&&(s=u)}return s}function ut(e,r,t,n,o){let s=t.lanes[n-1],a=t.lanes[n],i=0;for(let{instrument:u,sizeBase:c}of t.positions){let d=c*(s.markUsd[u]-a.markUsd[u]);if(d!==0){i+=d;for(let l of pU(e,s,a,u,t.watchesLast?1:ur(e,u))){let f=Zn(r,n-1,l.book),m=l.book===u?t.sampleTick:t.sampleTick-e.lagTicks+1,p=-Math.sign(c)*l.sign;o({usd:d*l.share,list:f,end:rt(f,m),way:l.way,hurts:p})}}}return i}function pU(e,r,t,n,o){let s=t.distance[n]-r.distance[n];if(!e.spills)return[{book:n,share:1,way:Math.sign(s),sign:1}];let a=[];a.push({book:n,weight:Math.abs(s)*o,way:Math.sign(s),sign:1});for(let u=0;u<e.count;u+=1){let c=e.spillCoefficient[n*e.count+u];if(c===0)continue;let d=t.laggedDistance[u]-r.laggedDistance[u],l=Math.abs(d)*Math.abs(c);a.push({book:u,weight:l,way:Math.sign(d),sign:Math.sign(c)})}let i=a.reduce((u,c)=>u+c.weight,0);return i===0?[{book:n,share:1,way:0,sign:1}]:a.filter(u=>u.weight>0).map(({weight:u,...c})=>({...c,share:u/i}))}var bU=-1,yU=-2,hU=-3,ro=8;function zf(e,r){return r.positions.reduce((t,{instrument:n,sizeBase:o})=>t+o*(e.indexUsd[n]-r.real.markUsd[n]),0)}function Gf(e,r,t){let n=Math.min(t.lanes.length-1,t.generations),o=t.lanes[0],s=t.lanes[n],a=0,i=0;for(let{instrument:p,sizeBase:b}of t.positions)a+=b*(e.indexUsd[p]-o.markUsd[p]),i+=b*(s.markUsd[p]-t.real.markUsd[p]);let u=new to,c=[],d=0,l=0;for(let p=1;p<=n;p+=1){let b=[];c.push(ut(e,r,t,p,({usd:h,list:g,end:v,way:x})=>{let U=Nf(g,v,x);U.total===0?d+=h:b.push({usd:h,ranking:U}),U.total>0&&(l+=h)})),gU(b,u)}let f=u.rows.filter(([,p])=>p!==0);u.dropped&&(d+=f.reduce((p,[,b])=>p-b,l));let m=[[bU,a],...f];return d!==0&&m.push([yU,d]),i!==0&&m.push([hU,i]),{shares:m,layersUsd:c}}var to=class{rows=[];dropped=!1;get leastUsd(){return this.rows.length<ro?-1:Math.abs(this.rows[ro-1][1])}offer(r,t){let n=this.rows.length,o=([s,a])=>Math.abs(t)>Math.abs(a)||Math.abs(t)===Math.abs(a)&&r<s;for(;n>0&&o(this.rows[n-1]);)n-=1;this.rows.splice(n,0,[r,t]),this.rows.length>ro&&(this.rows.pop(),this.dropped=!0)}};function gU(e,r){let t=new Set;for(let n=0;;n+=1){let o=0;for(let{usd:s,ranking:a}of e)n<a.nodes.length&&(o+=Math.abs(s)*a.moved[n]/a.total);if(o===0)return;if(o<r.leastUsd){r.dropped=!0;return}for(let{ranking:s}of e){let a=s.nodes[n];a===void 0||t.has(a)||(t.add(a),r.offer(a,vU(e,a)))}}}function vU(e,r){let t=0;for(let n of e)t+=n.usd*(n.ranking.movedBy.get(r)??0)/n.ranking.total;return t}var xU=1e-9;function Wf({trail:e,tally:r,generation:t},n,o,s){ot(r,t.length);let a=0;for(let i=0;;i+=1){let u=UU(o,i);if(u===null)return-1;if(u===0||a>u*(1+xU))return r.count>0?at(r):-1;for(let{list:c,hurts:d}of o){let{leaders:l}=we(c,d);if(i>=l.count)continue;let f=l.node[i];r.turn[f]!==r.now&&(kU(e,n,o,s,f,r),r.turn[f]===r.now&&(a=Math.max(a,r.usd[f])))}}}function UU(e,r){let t=0;for(let{usd:n,list:o,end:s,hurts:a}of e){let i=Mf(we(o,a).leaders,r);if(i===null)return null;t+=n*i/C(o.gross,s)}return t}function kU(e,r,t,n,o,s){for(let a=Cf(e,o);a>=n;a=e.previous[a]){let i=r[e.book[a]],u=e.row[a],c=0;for(let d of t)d.list!==i||u>=d.end||Math.sign(i.dy[u])!==d.hurts||(c+=d.usd*Math.abs(i.dy[u])/C(i.gross,d.end));c>0&&st(s,o,c,a)}}function Vf(e,r,t,n){let{layerUsd:o,parts:s}=Yf(e,r,t);if(s.length>0){Qf(r,s,jf(s,t.neededUsd)),Of(r.tally,n);return}let a=Jf(r,t);a>=0&&Me(n,a,Math.max(0,o))}function Kf(e,r,t){let{parts:n}=Yf(e,r,t);if(n.length===0)return Jf(r,t);let o=jf(n,t.neededUsd),s=r.executions[t.generation-1]??[],a=wU(n,o)>SU?Wf(r,s,n,o):-1;return a>=0?a:(Qf(r,n,o),at(r.tally))}var SU=64;function Yf(e,r,t){let n=[];return{layerUsd:ut(e,r,t.judged,t.generation,s=>{s.usd>0&&C(we(s.list,s.hurts).gross,s.end)>0&&n.push(s)}),parts:n}}function jf(e,r){let t=Math.max(0,r),n=AU(e)+1,o=n-1;for(let s=2;o>0&&no(e,o)<=t;s*=2)n=o,o=Math.max(0,o-s);if(o===0&&no(e,0)<=t)return 0;for(;n-o>1;){let s=o+n>>>1;no(e,s)>t?o=s:n=s}return o}function no(e,r){let t=0;for(let{usd:n,list:o,end:s,hurts:a}of e){let{gross:i}=we(o,a),u=C(i,s)-C(i,Jn(o,r,s));t+=n*u/C(o.gross,s)}return t}function AU(e){return e.reduce((r,{list:t,end:n})=>Math.max(r,t.sequence[n-1]),-1)}function wU(e,r){return e.reduce((t,{list:n,end:o})=>t+o-Jn(n,r,o),0)}function Qf({tally:e,generation:r},t,n){ot(e,r.length);let o=t.map(MU);for(let s=$f(o);s>=n;s=$f(o))IU(o,s,e)}function MU(e){let r={part:e,grossBase:C(e.list.gross,e.end),at:e.end,sequence:-1};return Xf(r),r}function Xf(e){let{list:r,hurts:t}=e.part,n=e.at-1;for(;n>=0&&Math.sign(r.dy[n])!==t;)n-=1;e.at=n,e.sequence=n<0?-1:r.sequence[n]}function $f(e){let r=-1;for(let t of e)t.sequence>r&&(r=t.sequence);return r}function IU(e,r,t){let n=-1,o=0;for(let s of e){if(s.sequence!==r)continue;let{list:a,usd:i}=s.part;n=a.node[s.at],o+=i*Math.abs(a.dy[s.at])/s.grossBase,Xf(s)}st(t,n,o,r)}function Jf(e,{generation:r,judged:t}){let n=-1,o=-1;for(let s of e.executions[r-1]??[]){let a=rt(s,t.sampleTick)-1;a<0||s.sequence[a]<=o||(o=s.sequence[a],n=s.node[a])}return n}var em=32;function rm(e){return e.shadows.length>em?e.shadows:[...e.shadows,e.real]}function tm(e){let{causes:r}=e,t=rm(e);return(r.views.tick!==e.tick||r.views.lanes.length!==t.length)&&(r.views={tick:e.tick,lanes:t.map(n=>n.published)}),r.views.lanes}function Zf(e,r){let t=n=>Float64Array.from(e.c.ids,(o,s)=>n(s));return{markUsd:t(n=>D(e.c,r,n)),distance:r.distance.slice(),laggedDistance:t(n=>gf(e.c,r,e.tick,n))}}function ct(e,r,t=w(e.c,e,e.real.published.markUsd,r),n=T(e.c,e,e.real.published.markUsd,r)){let{c:o}=e,a={lanes:tm(e),real:e.real.published,sampleTick:e.real.published.tick,positions:NU(e,r),watchesLast:!1,generations:e.causes.generations},{markUsd:i}=e.real.published,u=BU(e,r),c={judged:a,leadInstrument:o.positionInstrument[u],leadSide:Math.sign(e.sizeBase[u]),notionalUsd:G(o,e,i,r),equityUsd:t,maintenanceUsd:n};return(e.isChanged[r]===0?t<=n:FU(e,r))?sm(e,c,f=>w(o,e,f.markUsd,r)-T(o,e,f.markUsd,r)):oo(e,c,0,TU,0)}function nm(e,r){let{c:t}=e,n=t.stops.position[r],o=t.stops.bucket[r],s=t.positionInstrument[n],a=e.sizeBase[n],i=t.stops.onLast[r]===1,u={lanes:i?rm(e).map(f=>Zf(e,f)):tm(e),real:i?Zf(e,e.real):e.real.published,sampleTick:i?e.tick:e.real.published.tick,positions:[{instrument:s,sizeBase:a}],watchesLast:i,generations:e.causes.generations},{markUsd:c}=e.real.published,d={judged:u,leadInstrument:s,leadSide:Math.sign(a),notionalUsd:Math.abs(a)*c[s],equityUsd:w(t,e,c,o),maintenanceUsd:T(t,e,c,o)},l=t.stops.triggerUsd[r];return sm(e,d,f=>a*(f.markUsd[s]-l))}var EU=Qr.indexOf("shock"),TU=Qr.indexOf("venue"),om=Qr.indexOf("cascade");function sm(e,r,t){let{lanes:n}=r.judged,o=n.findIndex(i=>t(i)<=0),s=o<0?em:o;if(s===0)return oo(e,r,0,EU,0);let a=-t(n[Math.min(s,n.length-1)]);return oo(e,r,s,om,a)}function oo(e,r,t,n,o){let{judged:s}=r;return{tick:e.tick,generation:t,cause:n,leadInstrument:r.leadInstrument,leadSide:r.leadSide,notionalUsd:r.notionalUsd,equityUsd:r.equityUsd,maintenanceUsd:r.maintenanceUsd,markLossUsd:zf(e.c,s),judged:s,neededUsd:o,main:n===om?Kf(e.c,e.causes,{judged:s,generation:t,neededUsd:o}):-1}}function FU(e,r){let{c:t}=e,n={collateralUsd:t.bucketCollateralUsd,sizeBase:t.sizeBase,entryUsd:t.entryUsd},{markUsd:o}=e.real.published;return w(t,n,o,r)<=T(t,n,o,r)}function NU(e,r){let{c:t}=e,n=[];for(let o=t.bucketStart[r];o<t.bucketStart[r+1];o+=1){let s=e.sizeBase[o];s!==0&&n.push({instrument:t.positionInstrument[o],sizeBase:s})}return n}function BU(e,r){let{c:t}=e,n=t.bucketStart[r],o=-1;for(let s=n;s<t.bucketStart[r+1];s+=1){if(e.sizeBase[s]===0)continue;let a=z(t,e,e.real.published.markUsd,s);a>o&&(o=a,n=s)}return n}function am(e){return Nr(_r(e))}var _U=Object.fromEntries(Se.map((e,r)=>[e,r]));function um(e=1024){return{count:0,kind:new Uint8Array(e),tick:new Uint32Array(e),bucket:new Int32Array(e),instrument:new Int32Array(e),other:new Int32Array(e),values:new Float64Array(e*6)}}function cm(e,r,t,n,o,s,a=0,i=0,u=0,c=0,d=0,l=0){e.count===e.kind.length&&OU(e);let f=e.count;e.kind[f]=_U[t],e.tick[f]=r,e.bucket[f]=n,e.instrument[f]=o,e.other[f]=s;let m=f*6;e.values[m]=a+0,e.values[m+1]=i+0,e.values[m+2]=u+0,e.values[m+3]=c+0,e.values[m+4]=d+0,e.values[m+5]=l+0,e.count=f+1}function OU(e){let r=e.kind.length*2,t=(n,o)=>(o.set(n),o);e.kind=t(e.kind,new Uint8Array(r)),e.tick=t(e.tick,new Uint32Array(r)),e.bucket=t(e.bucket,new Int32Array(r)),e.instrument=t(e.instrument,new Int32Array(r)),e.other=t(e.other,new Int32Array(r)),e.values=t(e.values,new Float64Array(r*6))}function dm(e){let r=e.count;return{count:r,kind:e.kind.slice(0,r),tick:e.tick.slice(0,r),bucket:e.bucket.slice(0,r),instrument:e.instrument.slice(0,r),other:e.other.slice(0,r),values:e.values.slice(0,r*6)}}var im=65;function lm(e){let r=new Uint8Array(e.count*im),t=new DataView(r.buffer);for(let n=0,o=0;n<e.count;n+=1,o+=im){t.setUint8(o,e.kind[n]),t.setUint32(o+1,e.tick[n],!0),t.setInt32(o+5,e.bucket[n],!0),t.setInt32(o+9,e.instrument[n],!0),t.setInt32(o+13,e.other[n],!0);for(let s=0;s<6;s+=1)t.setFloat64(o+17+8*s,e.values[n*6+s],!0)}return am(r)}var RU=1e-12,PU=1e-6;function Ee(e,r,t){let{c:n}=e,o=e.real.published.markUsd[n.positionInstrument[r]],s=Math.abs(t);return s<RU*Math.abs(n.sizeBase[r])||s*o<PU}function fm(e,r){let{c:t}=e;t.scenario.venue.adl&&!e.t5.has(r)&&e.t5.set(r,{collateralUsd:e.collateralUsd[r],sizes:e.sizeBase.slice(t.bucketStart[r],t.bucketStart[r+1])}),dt(e,r),Z(e.watch,r)}function dt(e,r){e.isChanged[r]!==1&&(e.isChanged[r]=1,e.changed.push(r))}function R(e,r,t){fm(e,r),e.collateralUsd[r]=e.collateralUsd[r]+t}function de(e,r,t,n){let{c:o}=e,s=o.positionBucket[r],a=o.positionInstrument[r];fm(e,s);let i=e.sizeBase[r],u=i+t;u!==0&&(Ee(e,r,u)||Math.sign(u)!==Math.sign(i))&&(Te(e,a,u,n),u=0);let c=(i-u)*(n-e.entryUsd[r]);e.collateralUsd[s]=e.collateralUsd[s]+c,e.sizeBase[r]=u;let d=e.haircutUsd.get(r);return d!==void 0&&e.haircutUsd.set(r,i===0?0:d*u/i),i!==0&&u===0&&(e.openPositions[s]=e.openPositions[s]-1,e.lastClosedInstrument.set(s,a)),c}function Te(e,r,t,n){e.bookBase[r]=e.bookBase[r]+t,e.bookQuoteUsd[r]=e.bookQuoteUsd[r]-t*n,e.totals.grossFlowUsd+=Math.abs(t*n)}function dr(e,r,t,n,o){let{c:s}=e,a=s.positionBucket[t],i=s.positionInstrument[t];return de(e,t,-n,o),e.totals.grossFlowUsd+=Math.abs(n*o),LU(r,i,n,o,e.causes.nodeOf[a])}function LU(e,r,t,n,o){let s=e.sizeBase[r],a=e.parts[r],i=0;if(s===0||Math.sign(s)===Math.sign(t)){let u=s+t;e.entryUsd[r]=(e.entryUsd[r]*s+n*t)/u,e.sizeBase[r]=u,a.set(o,(a.get(o)??0)+Math.abs(t))}else{i=Math.min(Math.abs(s),Math.abs(t))*Math.sign(s)*(n-e.entryUsd[r]);let c=s+t,d=Math.abs(t)>Math.abs(s);mm(a,d?0:c/s),e.sizeBase[r]=c,(c===0||d)&&(e.largestBase[r]=0),d&&(e.entryUsd[r]=n,a.set(o,Math.abs(c)))}return e.largestBase[r]=Math.max(e.largestBase[r],Math.abs(e.sizeBase[r])),i}function lt(e,r,t,n){let o=e.sizeBase[r],s=o+t,a=-t*(n-e.entryUsd[r]);return e.sizeBase[r]=s,mm(e.parts[r],s/o),s===0&&(e.largestBase[r]=0),a}function mm(e,r){if(r===0)e.clear();else for(let[t,n]of e)e.set(t,n*r)}function K(e,r,t,n){let o=e.causes.nodeOf[r];if(o>=0)return o;let s=n??e.causes.triggers.get(r)??ct(e,r);for(;e.shadows.length<=s.generation;)e.shadows.push(lf(e.real));let a=Hf(e.causes,r,s,t,e.tick);e.causes.triggers.delete(r);let i=e.causes.nodes[s.main]?.bucket??-1;return k(e,"fell",r,s.leadInstrument,i,s.generation,s.markLossUsd),a}function F(e,r,t){dt(e,r),e.marksOfFate[r]=e.marksOfFate[r]|t}function k(e,r,t,n,o,s=0,a=0,i=0,u=0,c=0,d=0){cm(e.log,e.tick,r,t,n,o,s,a,i,u,c,d)}var Fe=1e-6;function pm(e){let{fund:r}=e.scenario.venue;if(!r)return[];let t=(o,s)=>({instrument:o,balanceUsd:s,stopped:!1,paidThisActionUsd:0,peaks:[{balanceUsd:s,untilMs:Number.POSITIVE_INFINITY}]}),n=r.startUsd;return r.scope==="shared"?[t(-1,typeof n=="number"?n:Object.values(n).reduce((o,s)=>o+s,0))]:e.ids.map((o,s)=>t(s,typeof n=="number"?n:n[o]??0))}function Y(e,r){return bm(e)??e.pools[r]}var bm=e=>e.pools[0]?.instrument===-1?e.pools[0]:void 0,ee=e=>e.pools.reduce((r,t)=>r+t.balanceUsd,0);function Ge(e){for(let r of e.pools)r.paidThisActionUsd=0}function lr(e,r){let t=e.c.scenario.venue.fund?.perEventCapUsd??Number.POSITIVE_INFINITY;return Math.max(0,Math.min(so(e,r),t-r.paidThisActionUsd))}function so(e,r){let t=e.c.scenario.venue.fund;if(t?.drawdownStop===void 0)return r.balanceUsd;let n=CU(e,r,t.windowMs),o=(1-t.drawdownStop)*n,s=(1-(t.resumeAt??t.drawdownStop))*n;return r.stopped&&r.balanceUsd>=s&&r.balanceUsd>o&&(r.stopped=!1,k(e,"fund-resumed",-1,r.instrument,-1,r.balanceUsd,n)),!r.stopped&&r.balanceUsd<=o&&(r.stopped=!0,k(e,"fund-stopped",-1,r.instrument,-1,r.balanceUsd,n)),r.stopped?0:Math.max(0,r.balanceUsd-o)}function CU(e,r,t){for(;(r.peaks[0]?.untilMs??Number.POSITIVE_INFINITY)<=e.tMs-t;)r.peaks.shift();return r.peaks[0]?.balanceUsd??r.balanceUsd}function fr(e,r,t){if(t===0)return;r.balanceUsd=Math.max(0,r.balanceUsd+t);let{peaks:n}=r,o=n.at(-1);for(o&&(o.untilMs=e.tMs);(n.at(-1)?.balanceUsd??Number.POSITIVE_INFINITY)<=r.balanceUsd;)n.pop();n.push({balanceUsd:r.balanceUsd,untilMs:Number.POSITIVE_INFINITY}),e.totals.grossFlowUsd+=Math.abs(t);let s=ee(e);e.totals.fundMinUsd=Math.min(e.totals.fundMinUsd,s),e.totals.fundEmptyAtMs===null&&s<Fe&&(e.totals.fundEmptyAtMs=e.tMs)}function mt(e,r,t,n,o){let s=bm(e),a=ft(e,s,n,r);o(a);for(let{instrument:i,usd:u}of t){let c=s?0:ft(e,e.pools[i],u,r);o(c);let d=s?u*(1-a/n):u-c;d>0&&e.pendingDeficits.push({bucket:r,instrument:i,amountUsd:d})}}function ft(e,r,t,n){if(!r||t<=0)return 0;let o=Math.min(t,lr(e,r));return o<=0?0:(fr(e,r,-o),r.paidThisActionUsd+=o,k(e,"fund-paid",n,r.instrument,-1,o,r.balanceUsd,t),o)}var ym=1e-9;function hm(e){for(let r of e.pools)r.balanceUsd>=0||N(e,"fund >= 0",`pool ${r.instrument} at ${r.balanceUsd}`);for(let r=0;r<e.c.count;r+=1)Number.isFinite(e.real.published.markUsd[r])||N(e,"finite marks",`${e.c.ids[r]}`)}function gm(e){let r=ao(e);r.worstShare>ym&&N(e,"sizes sum to zero",`residual ${r.residualBase} base units`);let t=io(e);Math.abs(t)>ym*Math.max(1,e.totals.grossFlowUsd)&&N(e,"cash is conserved",`residual ${t} USD of ${e.totals.grossFlowUsd}`),ee(e)>=0||N(e,"fund >= 0",String(ee(e)));for(let n of e.causes.nodes){let o=n.paidFundUsd+n.paidVaultUsd+n.paidSocialisedUsd+n.unresolvedUsd;Math.abs(o-n.deficitUsd)>1e-9*Math.max(1,n.deficitUsd)&&N(e,"what was paid sums to the loss",`bucket ${n.bucket}: ${o} of ${n.deficitUsd}`)}}function ao(e){let{c:r}=e,t=new Float64Array(r.count);for(let s of e.changed)for(let a=r.bucketStart[s];a<r.bucketStart[s+1];a+=1){let i=r.positionInstrument[a];t[i]=t[i]+e.sizeBase[a]-r.sizeBase[a]}let n=0,o=0;for(let s=0;s<r.count;s+=1){let a=e.bookBase[s]-r.bookBase[s]+t[s]+e.vault.sizeBase[s]+e.fundInventory.sizeBase[s]+e.outsideBase[s],i=r.grossBase[s];Math.abs(a)>Math.abs(n)&&(n=a),i>0&&(o=Math.max(o,Math.abs(a)/i))}return{residualBase:n,worstShare:o}}function io(e){let{c:r}=e,t=e.vaultCashUsd-(r.scenario.venue.vault?.capitalUsd??0);t+=ee(e)-e.openingFundUsd,t+=e.venueCashUsd;for(let n of e.changed){t+=e.collateralUsd[n]-r.bucketCollateralUsd[n];for(let o=r.bucketStart[n];o<r.bucketStart[n+1];o+=1)t-=(e.sizeBase[o]-r.sizeBase[o])*r.entryUsd[o]}for(let[n,o]of e.withdrawnUsd)t+=o+e.idleUsd[n]-r.idleUsd[n];for(let n=0;n<r.count;n+=1)t+=e.bookQuoteUsd[n]-r.bookQuoteUsd[n],t+=e.outsideQuoteUsd[n]-e.fundOwedUsd[n],t-=e.vault.sizeBase[n]*e.vault.entryUsd[n],t-=e.fundInventory.sizeBase[n]*e.fundInventory.entryUsd[n];return t}var qU=315576e5;function vm(e){let{c:r}=e,{makers:t}=r.scenario.venue,n=t?ir(r.tickMs,t.halfLifeMs):0;for(let o=0;o<r.count;o+=1){let s=1;if(t){let a=Math.max(L(e.real,o),r.priceFloorUsd[o]),i=r.sigma[o]*Math.sqrt(r.tickMs/qU),u=Math.abs(a/e.lastBookUsd[o]-1)/i;e.makerSpeed[o]=e.makerSpeed[o]*n+u*(1-n),e.lastBookUsd[o]=a;let c=e.makerSpeed[o]/t.vHalf;s=t.floor+(1-t.floor)/(1+c*c)}e.depth[o]=s*e.depthFactors[o]}}var uo={sizeBase:0,averageUsd:0,marginalUsd:0,dy:0,exhausted:!1};function W(e,r,t,n,o,s){if(o===0)return uo;let a=e.curves[t],i=o>0?1:-1,u=ue(r,t),c=u+o/n,d=i>0?a.ask.capacity:-a.bid.capacity,l=s===void 0?d:cf(a,i,HU(e,r,t,i,s)),f=i>0?Math.min(l,d):Math.max(l,d),m=i>0?c<=f:c>=f,p=m?c:f,b=!m&&f===d;return(i>0?p<=u:p>=u)?b?{...uo,exhausted:b}:uo:{sizeBase:m?o:(p-u)*n,averageUsd:co(e,r,t,i,Kn(a,u,p)),marginalUsd:co(e,r,t,i,Xr(a,u,p)),dy:p-u,exhausted:b}}function xm(e,r,t,n){let o=ue(r,t);return co(e,r,t,n>0?1:-1,Xr(e.curves[t],o,o+n))}function co(e,r,t,n,o){let s=r.outsideUsd[t],a=s*(1+o)+n*e.spread[t]*s/2;return Math.max(a,e.priceFloorUsd[t])}function HU(e,r,t,n,o){return o/r.outsideUsd[t]-1-n*e.spread[t]/2}function We(e,r,t,n){let{c:o,real:s,shadows:a}=e,i=a.length;for(let u=0;u<i;u+=1){let c=0,d=!0;for(let l of n)e.causes.generation[l.node]<u?c+=l.share:d=!1;c>0&&DU(e,a[u],r,d?t.dy:t.dy*c)}Jr(o,s,r,t.dy),s.lastRatio[r]=t.marginalUsd/s.outsideUsd[r];for(let u of n)Df(e.causes,u.node,r,t.dy*u.share,e.tick)}function km(e,r,t){let n=e.depth[r];for(let s of e.shadows)Um(e,s,r,W(e.c,s,r,n,t));let o=W(e.c,e.real,r,n,t);return Um(e,e.real,r,o),o}function Um(e,r,t,n){n.sizeBase!==0&&(Jr(e.c,r,t,n.dy),r.lastRatio[t]=n.marginalUsd/r.outsideUsd[t])}function DU(e,r,t,n){let o=xm(e.c,r,t,n);Jr(e.c,r,t,n),r.lastRatio[t]=o/r.outsideUsd[t]}var zU=1e-6;function Sm(e){let r=e.causes.nodes,t=tt(r.length),n=tt(r.length),o=tt(r.length);for(let s of r){let a=Gf(e.c,e.causes,s.judged);WU(e,s,a.shares);for(let[i,u]of a.shares)Me(t,i,u);a.layersUsd.forEach((i,u)=>Me(n,u,i)),s.main>=0&&Vf(e.c,e.causes,s,o);for(let i of[t,n,o])Bf(i)}return GU(e,nt(t),nt(n),nt(o))}function GU(e,r,t,n){let o=e.causes.nodes,s=o.map(i=>$U(e,i,w(e.c,e,e.real.published.markUsd,i.bucket))),a=i=>Float64Array.from(o,i);return{count:o.length,bucket:Int32Array.from(o,i=>i.bucket),generation:Uint8Array.from(o,i=>i.generation),cause:Uint8Array.from(o,i=>i.cause),fall:Uint8Array.from(o,i=>i.fall),triggerTick:Uint32Array.from(o,i=>i.tick),firstActionTick:Uint32Array.from(o,i=>i.firstActionTick),leadInstrument:Uint16Array.from(o,i=>i.leadInstrument),leadSide:Int8Array.from(o,i=>i.leadSide),notionalUsd:a(i=>i.notionalUsd),equityUsd:a(i=>i.equityUsd),maintenanceUsd:a(i=>i.maintenanceUsd),markLossUsd:a(i=>i.markLossUsd),shareStart:r.start,shareNode:r.number,shareUsd:r.usd,layerStart:t.start,layerUsd:t.usd,parentStart:n.start,parentNode:n.number,parentUsd:n.usd,lossUsd:a((i,u)=>s[u]?.lossUsd??0),paidMarginUsd:a((i,u)=>s[u]?.marginUsd??0),paidFundUsd:a(i=>i.paidFundUsd),paidVaultUsd:a(i=>i.paidVaultUsd),paidSocialisedUsd:a(i=>i.paidSocialisedUsd),unresolvedUsd:a((i,u)=>s[u]?.unresolvedUsd??0),forgoneUsd:a(i=>i.forgoneUsd),adlNotionalUsd:a(i=>i.adlNotionalUsd)}}function WU(e,r,t){let n=t.reduce((s,[,a])=>s+a,0),o=t.reduce((s,[,a])=>s+Math.abs(a),1);Math.abs(n-r.markLossUsd)<=zU*o||N(e,"cause shares sum to the mark loss",`bucket ${r.bucket}: ${n} of ${r.markLossUsd}`)}function $U(e,r,t){let{c:n}=e,o=r.bucket,s=n.bucketCollateralUsd[o]-(e.bucketWithdrawnUsd.get(o)??0);for(let u=n.bucketStart[o];u<n.bucketStart[o+1];u+=1){let c=n.indexUsd[n.positionInstrument[u]];s+=n.sizeBase[u]*(c-n.entryUsd[u])}let a=Math.max(0,-t-r.unresolvedUsd),i=s-Math.max(0,t);return{lossUsd:i+r.deficitUsd+a,marginUsd:i,unresolvedUsd:r.unresolvedUsd+a}}var I={recovered:1,reduced:2,stoppedOut:4,deleveraged:8,bankrupt:16,takenOver:32};function Am(e,r,t){return r&&t<0?"underwater":e&I.takenOver?"taken-over":e&I.bankrupt?"bankrupt":e&I.reduced&&!r?"liquidated":e&I.deleveraged?"deleveraged":e&I.stoppedOut?"stopped-out":e&I.reduced?"reduced":e&I.recovered?"recovered":"untouched"}var VU=1e-12,KU=1e-6;function pt(e,r,t=-1){let n=0;for(let o=0;o<e.c.count;o+=1){let s=r.sizeBase[o];s===0||t>=0&&o!==t||(n+=s*(e.real.published.markUsd[o]-r.entryUsd[o]))}return n}function re(e,r){let t=0;for(let n=0;n<e.c.count;n+=1)t+=Math.abs(r.sizeBase[n])*e.real.published.markUsd[n];return t}var lo=e=>e.sizeBase.some(r=>r!==0);function bt(e,r,t,n,o){if(!(t<=0))for(let s=0;s<e.c.count;s+=1){let a=r.sizeBase[s];if(a===0)continue;let i=r.largestBase[s],u=Math.min(Math.abs(a),t*e.c.tickMs*i/1e3);if(wm(e,s,u,i))continue;let c=W(e.c,e.real,s,e.depth[s],-Math.sign(a)*u);if(c.exhausted&&(e.totals.bookExhausted=!0),c.sizeBase===0)continue;We(e,s,c,YU(r,s));let d=a+c.sizeBase,l=wm(e,s,Math.abs(d),i)?-a:c.sizeBase,f=lt(r,s,l,c.averageUsd);Te(e,s,-l,c.averageUsd),k(e,"shed",-1,s,n,l,c.averageUsd,f),o(s,f)}}function wm(e,r,t,n){return t<VU*n||t*e.real.published.markUsd[r]<KU}function YU(e,r){let t=[...e.parts[r]],n=t.reduce((o,[,s])=>o+s,0);return t.map(([o,s])=>({node:o,share:s/n}))}function yt(e,r,t,n,o){let s=r<0?"bankruptcy":e.c.scenario.venue.adl?.price,a=s==="mark"?n.markUsd:s==="previousMark"?e.real.previous.markUsd[t]:o;return n.side>0?Math.max(a,Math.min(n.entryUsd,n.markUsd)):Math.min(a,Math.max(n.entryUsd,n.markUsd))}function Mm(e,r){let t=new Int32Array(e);for(let a=0;a<e;a+=1)t[a]=a;let n=e,o=[],s=a=>{let i=t[a],u=a;for(let c=2*u+1;c<n&&(c+1<n&&r(t[c+1],t[c])&&(c+=1),!!r(t[c],i));c=2*u+1)t[u]=t[c],u=c;t[u]=i};for(let a=(e>>1)-1;a>=0;a-=1)s(a);return{at(a){for(;o.length<=a;){if(n===0)return-1;o.push(t[0]),n-=1,t[0]=t[n],n>0&&s(0)}return o[a]}}}var fo=Number.NEGATIVE_INFINITY,mr={pnlLeverage:(e,r)=>{if(r.equityUsd<=0)return fo;let t=r.side*(r.markUsd-r.entryUsd)/r.entryUsd,n=r.sizeBase*r.markUsd/r.equityUsd;return t>0?t*n:t/n},pnlMargin:(e,r)=>r.equityUsd<=0?fo:Math.max(0,r.side*(r.markUsd-r.entryUsd)*r.sizeBase)/Math.max(1,r.collateralUsd)*r.maintenanceUsd/r.equityUsd,ratioLeverage:(e,r)=>r.equityUsd<=0?fo:(r.side>0?r.markUsd/r.entryUsd:r.entryUsd/r.markUsd)*r.sizeBase*r.markUsd/r.equityUsd,size:(e,r)=>r.sizeBase*r.markUsd,random:(e,r)=>-Kl(e.c.scenario.seed,2,0,r.position,2*e.tick)},pr={proRata:(e,r)=>$e(e.map(t=>t.leftBase),e.map(t=>t.leftBase),r),pnlProRata:(e,r)=>{let t=e.map(i=>Math.max(0,i.side*(i.markUsd-i.entryUsd)*i.leftBase)),n=e.map(i=>i.leftBase),o=$e(t,n,r),s=r-o.reduce((i,u)=>i+u,0);if(s<=0)return o;let a=e.map((i,u)=>i.leftBase-o[u]);return $e(a,a,s).map((i,u)=>i+o[u])},cappedProRata:(e,r,t)=>{let n=e.map(o=>Math.max(0,Math.min(o.leftBase,t*o.sizeBase-o.takenBase)));return $e(e.map(o=>o.leftBase),n,r)},leverageDraining:(e,r)=>jU(e,r)};function $e(e,r,t){let n=e.map(()=>0),o=e.map((a,i)=>a>0&&r[i]>0),s=t;for(;;){let a=e.reduce((u,c,d)=>o[d]?u+c:u,0);if(!(a>0)||!(s>0))return n;let i=[];if(e.forEach((u,c)=>{o[c]&&s*u/a>=r[c]&&i.push(c)}),i.length===0)return e.forEach((u,c)=>{o[c]&&(n[c]=s*u/a)}),n;for(let u of i)n[u]=r[u],s-=r[u],o[u]=!1}}function jU(e,r){let t=e.map(()=>0),n=r,o=e.map((c,d)=>d).filter(c=>e[c].equityUsd<=0);o.sort((c,d)=>e[d].leftBase-e[c].leftBase||c-d);for(let c of o)t[c]=Math.min(n,e[c].leftBase),n-=t[c];if(n<=0)return t;let s=e.map((c,d)=>({n:d,q:c.leftBase,perLeverage:c.equityUsd/c.markUsd})).filter(c=>c.perLeverage>0&&c.q>0).sort((c,d)=>d.q/d.perLeverage-c.q/c.perLeverage||c.n-d.n),a=0,i=0,u=0;for(let c=0;c<s.length;c+=1){a+=s[c]?.q,i+=s[c]?.perLeverage,u=Math.max(0,(a-n)/i);let d=s[c+1];if(!d||u>=d.q/d.perLeverage)break}for(let c of s)t[c.n]=Math.min(c.q,Math.max(0,c.q-u*c.perLeverage));return t}function Im(e,r,t,n){let o=r*2+(t>0?1:0),s=e.adlQueues.get(o);if(s)return s;let a=XU(e,r,t),i=[],u=l=>{let f=a[l],m=i[l]??{...Em(e,f,t),leftBase:0,takenBase:0};return i[l]=m,m.leftBase=Math.abs(e.sizeBase[f]),m},c=QU(e,a,t,n),d={scores:c,order:mo(c),who:u,all:()=>Array.from(a,(l,f)=>u(f))};return e.adlQueues.set(o,d),d}function QU(e,r,t,n){if(!(n in mr))return new Float64Array(0);let o=mr[n],s=new Float64Array(r.length),a=Em(e,r[0]??0,t);for(let i=0;i<s.length;i+=1)s[i]=o(e,Tm(a,e,r[i],t));return s}function mo(e){return Mm(e.length,(r,t)=>{let n=e[r],o=e[t];return n===o?r<t:n>o})}function XU(e,r,t){let{c:n}=e,o=n.instrumentStart[r],s=n.instrumentStart[r+1],a=new Int32Array(s-o),i=0;for(let u=o;u<s;u+=1){let c=n.byInstrument[u],d=JU(e,c);(t>0?!(d>0):!(d<0))||(a[i]=c,i+=1)}return a.subarray(0,i)}function JU({c:e,isChanged:r,t5:t,sizeBase:n},o){let s=e.positionBucket[o],a=r[s]===1?t.get(s):void 0;return a?a.sizes[o-e.bucketStart[s]]:n[o]}function Em(e,r,t){return Tm({...{position:0,bucket:0,sizeBase:0,side:0,entryUsd:0,markUsd:0},equityUsd:0,collateralUsd:0,maintenanceUsd:0},e,r,t)}function Tm(e,r,t,n){let{c:o}=r,s=o.positionBucket[t],a=o.bucketStart[s],i=o.bucketStart[s+1],u=r.isChanged[s]===1?r.t5.get(s):void 0,c=u?u.sizes:r.sizeBase,d=u?a:0,l=r.real.published.markUsd,f=u?u.collateralUsd:r.collateralUsd[s],m=0;e.collateralUsd=f;for(let p=a;p<i;p+=1){let b=c[p-d];if(b===0)continue;let h=o.positionInstrument[p],g=l[h];f+=b*(g-o.entryUsd[p]),m+=V(o.tiers[h],Math.abs(b)*g)}return e.position=t,e.bucket=s,e.sizeBase=Math.abs(c[t-d]),e.side=n,e.entryUsd=o.entryUsd[t],e.markUsd=l[o.positionInstrument[t]],e.equityUsd=f,e.maintenanceUsd=m,e}var ZU=1e-9;function Ve(e,r){if(e.openPositions[r]>0)return;let t=-e.collateralUsd[r];if(t<ZU*rk(e,r))return;F(e,r,I.bankrupt),k(e,"deficit",r,-1,-1,t),e.totals.deficitUsd+=t;let n=$(e.causes,r);n&&(n.deficitUsd+=t),mt(e,r,ek(e,r,t),t,o=>{R(e,r,o),n&&(n.paidFundUsd+=o)})}function ek(e,r,t){let{c:n}=e,o=n.bucketStart[r],s=e.firstActions.get(r)?.positionUsd??[],a=0;for(let u of s)a+=u;if(!(a>0))return[{instrument:e.lastClosedInstrument.get(r)??0,usd:t}];let i=[];return s.forEach((u,c)=>{i.push({instrument:n.positionInstrument[o+c],usd:t*(u/a)})}),i}function rk(e,r){let{c:t}=e,n=0;for(let o=t.bucketStart[r];o<t.bucketStart[r+1];o+=1)n+=Math.abs(t.sizeBase[o])*t.indexUsd[t.positionInstrument[o]];return n}var tk=["pnlLeverage","pnlMargin","ratioLeverage","size","random","proRata","pnlProRata","cappedProRata","leverageDraining"];function Nm(){return{open:new Map,waves:[]}}function Bm(e,r,t,n){let o=r*2+(t>0?1:0),s=e.open.get(o);if(s)return s;let a=Float64Array.from(n,u=>u.leftBase),i={instrument:r,side:t,all:n,startBase:a,residues:[],closed:[]};return e.open.set(o,i),i}function _m(e,r){for(let t of r.open.values()){let n=e.real.published.markUsd[t.instrument],o=t.residues.reduce((a,i)=>a+Math.max(0,t.side*(i.bankruptcyUsd-n))*i.sizeBase,0),s=tk.map(a=>[a,Fm(t,nk(e,t,a),o)]);r.waves.push({tick:e.tick,instrument:t.instrument,side:t.side,residueBase:t.residues.reduce((a,i)=>a+i.sizeBase,0),neededUsd:o,acted:Fm(t,t.closed,o),under:Object.fromEntries(s)})}r.open.clear()}function nk(e,r,t){let n=e.c.scenario.venue.adl?.cap??1,o=r.all.map((u,c)=>({...u,leftBase:r.startBase[c],takenBase:0})),s=t in mr?mr[t]:null,a=s?mo(Float64Array.from(o,u=>s(e,u))):null,i=[];for(let{party:u,sizeBase:c,bankruptcyUsd:d}of r.residues){let l=(m,p)=>{let b=o[m];p>0&&(b.leftBase-=p,b.takenBase+=p,i.push({n:m,quantity:p,priceUsd:yt(e,u,r.instrument,b,d)}))},f=c;if(a===null){pr[t](o,c,n).forEach((m,p)=>{let b=Math.min(m,f,o[p].leftBase);l(p,b),f-=b});continue}for(let m=0;f>0;m+=1){let p=a.at(m);if(p<0)break;let b=Math.min(f,o[p].leftBase);l(p,b),f-=b}}return i}function Fm(e,r,t){let n=new Float64Array(e.all.length),o=new Float64Array(e.all.length);for(let c of r){let d=e.all[c.n];n[c.n]=n[c.n]+c.quantity,o[c.n]=o[c.n]+d.side*(d.markUsd-c.priceUsd)*c.quantity}let s=e.all.map((c,d)=>Math.max(0,c.side*(c.markUsd-c.entryUsd)*e.startBase[d])),a=s.map((c,d)=>d).filter(c=>s[c]>0),i=a.reduce((c,d)=>c<0||s[d]>s[c]?d:c,-1),u=o.reduce((c,d)=>c+d,0);return{closedBase:n.reduce((c,d)=>c+d,0),accounts:n.reduce((c,d)=>c+(d>0?1:0),0),takenUsd:u,overshootUsd:u-t,largestHaircut:i<0?null:a.reduce((c,d)=>Math.max(c,o[d]/s[d]),0),topWinnerSurvival:i<0?null:1-n[i]/e.startBase[i],gini:i<0?null:ok(a.map(c=>Math.max(0,o[c])))}}function ok(e){let r=Float64Array.from(e).sort(),t=r.reduce((o,s)=>o+s,0);return t>0?r.reduce((o,s,a)=>o+(2*(a+1)-r.length-1)*s,0)/(r.length*t):0}var sk=1e-9;function ht(e,r,t,n,o){let{adl:s}=e.c.scenario.venue;if(!s)return;let a=Math.sign(n),i=Math.abs(n),u=(l,f,m,p)=>{let b=c.who(l),h=ak(e,r,t,b,f,o,m,p);h.quantity!==0&&(i-=h.quantity,d?.closed.push({n:l,quantity:h.quantity,priceUsd:h.priceUsd}),r.closed(a*h.quantity,h.priceUsd))},c=Im(e,t,-a,s.rank),d=e.regret?Bm(e.regret,t,a,c.all()):null;if(d?.residues.push({party:r.bucket,sizeBase:i,bankruptcyUsd:o}),s.rank in pr)pr[s.rank](c.all(),i,s.cap).forEach((f,m)=>{u(m,Math.min(f,i),m,f)});else for(let l=0;i>0;l+=1){let f=c.order.at(l);if(f<0)break;let m=c.scores[f];u(f,Math.min(i,c.who(f).leftBase),l,Number.isFinite(m)?m:0)}}function ak(e,{bucket:r,acts:t},n,o,s,a,i,u){if(Ee(e,o.position,s))return{quantity:0,priceUsd:0};t?.();let c=yt(e,r,n,o,a),d=o.side*(o.markUsd-c)*s;s>o.leftBase*(1+sk)&&N(e,"ADL never flips",`${s} of ${o.leftBase}`),e.c.positionInstrument[o.position]!==n&&N(e,"ADL stays on the instrument",String(o.position)),de(e,o.position,-o.side*s,c),o.leftBase=Math.abs(e.sizeBase[o.position]),o.takenBase+=s,F(e,o.bucket,I.deleveraged);let{totals:l}=e;l.adlNotionalUsd+=s*o.markUsd,l.adlForgoneUsd+=d,l.adlBuckets.add(o.bucket),l.adlFirstMs??=e.tMs,l.grossFlowUsd+=s*c;let f=$(e.causes,r);return f&&(f.forgoneUsd+=d,f.adlNotionalUsd+=s*o.markUsd),k(e,"adl",o.bucket,n,r,-o.side*s,c,d,i,u),Ve(e,o.bucket),{quantity:s,priceUsd:c}}var br=-1,Om=-2,ik=1e-12;function Rm(e){if(e.pendingDeficits.length===0)return;let r=e.pendingDeficits;e.pendingDeficits=[];for(let t=0;t<e.c.count;t+=1){let n=r.filter(i=>i.instrument===t),o=n.reduce((i,u)=>i+u.amountUsd,0);if(o<=0)continue;let s=dk(e,t,o),a=o-s<=ik*o?o:s;e.totals.socialisedUsd+=a;for(let i of n)uk(e,i,a/o)}}function uk(e,r,t){let n=r.amountUsd*t,o=r.amountUsd-n,s=$(e.causes,r.bucket);r.bucket>=0?R(e,r.bucket,n):r.bucket===br?e.vaultCashUsd+=n:ck(e,r.instrument,n),s&&(s.paidSocialisedUsd+=n,s.unresolvedUsd+=o),!(o<=0)&&(r.bucket===br&&(e.vaultUnpaidUsd+=o),e.totals.unresolvedUsd+=o,k(e,"loss-unresolved",Math.max(-1,r.bucket),r.instrument,-1,o))}function ck(e,r,t){e.fundOwedUsd[r]=e.fundOwedUsd[r]-t}function dk(e,r,t){switch(e.c.scenario.venue.socialise){case"none":return 0;case"gains":return lk(e,r,t);case"openInterest":return fk(e,r,t)}}function Pm(e,r){let{c:t}=e,n=[];for(let o=t.instrumentStart[r];o<t.instrumentStart[r+1];o+=1){let s=t.byInstrument[o];e.sizeBase[s]!==0&&n.push(s)}return n}function lk(e,r,t){let n=e.real.published.markUsd[r],o=Pm(e,r).map(i=>({p:i,gainUsd:e.sizeBase[i]*(n-e.entryUsd[i])-(e.haircutUsd.get(i)??0)})).filter(i=>i.gainUsd>0),s=o.reduce((i,u)=>i+u.gainUsd,0),a=Math.min(1,t/s);for(let{p:i,gainUsd:u}of o){let c=u*a;c<=u||N(e,"a haircut is at most the gain",`${c} of ${u}`),e.haircutUsd.set(i,(e.haircutUsd.get(i)??0)+c),Lm(e,i,r,c,u)}return Math.min(s,t)}function fk(e,r,t){let n=Pm(e,r),o=n.map(i=>Math.abs(e.sizeBase[i])),s=n.map(i=>Math.max(0,w(e.c,e,e.real.published.markUsd,e.c.positionBucket[i]))),a=$e(o,s,t);return n.forEach((i,u)=>{a[u]>0&&Lm(e,i,r,a[u],o[u])}),Math.min(t,a.reduce((i,u)=>i+u,0))}function Lm(e,r,t,n,o){let s=e.c.positionBucket[r];e.sizeBase[r]===0&&N(e,"nobody without an open position pays",`position ${r}`),R(e,s,-n),e.totals.grossFlowUsd+=n,k(e,"socialised",s,t,-1,n,o)}var po=1e-9,le=e=>e.vaultCashUsd+pt(e,e.vault);function Cm(e){let{vault:r}=e.c.scenario.venue;return r!==void 0&&le(e)>=po*r.capitalUsd}var qm=e=>(e.c.scenario.venue.vault?.capacityUsd??0)-re(e,e.vault);function Hm(e,r){let{c:t}=e,{vault:n}=t.scenario.venue,o=e.real.published.markUsd;if(!n||!Cm(e))return!1;let s=w(t,e,o,r),a=G(t,e,o,r);if(!(s<n.takeoverShare*T(t,e,o,r))||a>qm(e))return!1;K(e,r,"taken-over"),F(e,r,I.takenOver);for(let c=t.bucketStart[r];c<t.bucketStart[r+1];c+=1){let d=e.sizeBase[c];if(d===0)continue;let l=o[t.positionInstrument[c]];e.vaultCashUsd+=dr(e,e.vault,c,d,l)}let i=e.collateralUsd[r];R(e,r,-i),e.vaultCashUsd+=i;let u=$(e.causes,r);return u&&i<0&&(u.deficitUsd-=i,u.paidVaultUsd-=i),k(e,"vault-took-over",r,-1,-1,s,a),!0}function Dm(e,r,t,n,o){if(!Cm(e))return;let s=e.c.positionInstrument[t],a=e.real.published.markUsd[s],i=Math.min(Math.abs(n),Math.max(0,qm(e))/a);if(i*a<1e-6)return;let u=Math.sign(n)*i;K(e,r,"liquidated"),F(e,r,I.reduced),e.vaultCashUsd+=dr(e,e.vault,t,u,o),k(e,"vault-took",r,s,-1,u,o,a)}function zm(e){let{vault:r}=e.c.scenario.venue;if(!r)return;bt(e,e.vault,r.shedPerSecond,0,(n,o)=>{e.vaultCashUsd+=o});let t=le(e);e.totals.vaultMinEquityUsd=Math.min(e.totals.vaultMinEquityUsd,t),t<-po*r.capitalUsd&&mk(e,r.capitalUsd,t)}function mk(e,r,t){Ge(e);let n=re(e,e.vault),o=e.vault.sizeBase.map((s,a)=>Math.abs(s)*e.real.published.markUsd[a]);o.forEach((s,a)=>{let i=e.vault.sizeBase[a];if(i===0)return;let u=e.real.published.markUsd[a],c=Math.max(0,u-t*s/n/i);ht(e,{bucket:br,closed:(l,f)=>{e.vaultCashUsd+=lt(e.vault,a,-l,f)}},a,i,c)}),pk(e,r,o,n)}function pk(e,r,t,n){let o=-le(e)-e.vaultUnpaidUsd;if(o<=po*r)return;e.totals.deficitUsd+=o,k(e,"deficit",-1,-1,-1,o);let s=Array.from(t,(a,i)=>({instrument:i,usd:n>0?o*a/n:i===0?o:0}));mt(e,br,s,o,a=>{e.vaultCashUsd+=a})}function Gm(e){let r=()=>new Float64Array(e.ticks*e.count),t=()=>new Float64Array(e.ticks);return{ticks:e.ticks,instruments:e.count,outsideUsd:r(),indexUsd:r(),markUsd:r(),bookUsd:r(),lastUsd:r(),depth:r(),consumedBase:r(),shockMarkUsd:r(),shockBookUsd:r(),fundUsd:t(),vaultEquityUsd:t(),inventoryUsd:t()}}function Wm(e,r){let{c:t,real:n,tick:o}=e,s=e.shadows[0]??n;for(let a=0;a<t.count;a+=1){let i=o*t.count+a;r.outsideUsd[i]=n.outsideUsd[a],r.indexUsd[i]=Ae(t,n,a),r.markUsd[i]=n.published.markUsd[a],r.bookUsd[i]=L(n,a),r.lastUsd[i]=D(t,n,a),r.depth[i]=e.depth[a],r.consumedBase[i]=ue(n,a),r.shockMarkUsd[i]=s.published.markUsd[a],r.shockBookUsd[i]=L(s,a)}r.fundUsd[o]=ee(e),r.vaultEquityUsd[o]=t.scenario.venue.vault?le(e):0,r.inventoryUsd[o]=re(e,e.vault)+re(e,e.fundInventory)}function $m(e,r){if(r===e.ticks)return e;let t=Object.entries(e).map(([n,o])=>o instanceof Float64Array?[n,o.slice(0,o.length/e.ticks*r)]:[n,n==="ticks"?r:o]);return Object.fromEntries(t)}function Vm(e,r,t,n){if(e.firstActions.has(r))return!1;let{c:o}=e,{markUsd:s}=e.real.published,a=[],i=[];for(let u=o.bucketStart[r];u<o.bucketStart[r+1];u+=1){let c=e.sizeBase[u];a.push(c),i.push(c===0?0:z(o,e,s,u))}return e.firstActions.set(r,{markUsd:s,equityUsd:t,maintenanceUsd:n,sizeBase:a,positionUsd:i}),!0}function Km(e,r,t,n,o){let{markUsd:s,equityUsd:a,maintenanceUsd:i}=t;t.sizeBase.forEach((u,c)=>{if(u===0)return;let d=e.bucketStart[r]+c,l=e.positionInstrument[d],f=s[l],m=t.positionUsd[c],p=a-u*f-(i-m);n[d]=ze(e.tiers[l],u,p,f),o[d]=eo(f,u,a,m/i)})}var yr="0.1.0";var bk=1e-6;function Ym(e,r,t){let{c:n}=e,o=dm(e.log),s=e.tick+1,a=$m(r,s),i=bo(e,()=>yk(e)),u=bo(e,()=>gk(e,i())),c=bo(e,()=>Sm(e)),d,l=()=>(d??=lm(o),d);return{engine:yr,scenarioHash:n.scenarioHash,get digest(){return l()},tickMs:n.tickMs,horizonMs:n.scenario.clock.horizonMs,instrumentIds:n.ids,summary:vk(e,a,s,t),series:a,log:o,heldAccount:e.heldAccount,waves:e.regret?.waves??null,get buckets(){return i()},get accounts(){return u()},get nodes(){return c()},get breaches(){return c(),e.breaches}}}function bo(e,r){let t;return()=>{if(t===void 0){if(e.reused)throw new RangeError("read the tables of a run before the next run of its runner");t=r()}return t}}function yk(e){let{c:r}=e,{markUsd:t}=e.real.published,n=hk(e),o=new Float64Array(r.bucketCount),s=new Uint8Array(r.bucketCount);for(let a=0;a<r.bucketCount;a+=1){let i=w(r,e,t,a),u=e.openPositions[a]>0;o[a]=i,s[a]=of.indexOf(Am(e.marksOfFate[a],u,i))}return{count:r.bucketCount,account:r.bucketAccount.slice(),isolated:r.bucketIsolated.slice(),openingCollateralUsd:r.bucketCollateralUsd.slice(),collateralUsd:e.collateralUsd.slice(),equityUsd:o,outcome:s,node:e.causes.nodeOf.slice(),positionStart:r.bucketStart.slice(),positionInstrument:r.positionInstrument.slice(),openingSizeBase:r.sizeBase.slice(),entryUsd:r.entryUsd.slice(),sizeBase:e.sizeBase.slice(),...n}}function hk(e){let{c:r}=e,{markUsd:t}=e.real.published,n=new Float64Array(r.positionCount).fill(Number.NaN),o=new Float64Array(r.positionCount).fill(Number.NaN);for(let[s,a]of e.firstActions)Km(r,s,a,n,o);for(let s=0;s<r.bucketCount;s+=1){if(e.openPositions[s]===0)continue;let a=r.bucketStart[s],i=it(r,e,t,s);for(let u=0;u<i.length;u+=1)e.sizeBase[a+u]!==0&&(o[a+u]=i[u],n[a+u]=Ie(r,e,t,a+u))}return{liquidationPriceUsd:n,bankruptcyPriceUsd:o}}function gk(e,r){let{c:t}=e,n=new Uint8Array(t.accountCount),o=new Float64Array(t.accountCount);for(let[s,a]of e.withdrawnUsd)o[s]=a;return r.outcome.forEach((s,a)=>{let i=t.bucketAccount[a];n[i]=Math.max(n[i],s)}),{count:t.accountCount,written:t.accounts.written,drawn:t.accounts.drawn,outcome:n,idleUsd:e.idleUsd.slice(),withdrawnUsd:o}}function vk(e,r,t,n){let{c:o,totals:s}=e,{venue:a}=o.scenario,i=xk(e);return{stop:Uk(e,n,i),ticks:t,liquidated:kk(e),fund:{startUsd:e.openingFundUsd,minUsd:s.fundMinUsd,endUsd:ee(e),emptyAtMs:s.fundEmptyAtMs},vault:a.vault?{startUsd:a.vault.capitalUsd,minEquityUsd:s.vaultMinEquityUsd,equityUsd:le(e),inventoryUsd:re(e,e.vault)}:null,adl:{accounts:new Set([...s.adlBuckets].map(u=>o.bucketAccount[u])).size,notionalUsd:s.adlNotionalUsd,forgoneUsd:s.adlForgoneUsd,firstAtMs:s.adlFirstMs},deficitUsd:s.deficitUsd,socialisedUsd:s.socialisedUsd,unresolvedUsd:s.unresolvedUsd,openDeficitUsd:i,feesUsd:{fund:e.feesToFundUsd,venue:e.venueCashUsd},refusedWithdrawalUsd:s.refusedWithdrawalUsd,droppedFlowBase:yo(e,u=>s.droppedFlowBase[u]),prices:yo(e,u=>({indexUsd:Ae(o,e.real,u),markUsd:e.real.published.markUsd[u],bookUsd:L(e.real,u),lastUsd:D(o,e.real,u)})),amplification:yo(e,u=>Sk(o.indexUsd[u],r,u)),conservation:{cashResidualUsd:io(e),sizeResidualBase:ao(e).residualBase,grossFlowUsd:s.grossFlowUsd},unresolvedBuckets:e.unresolvedReported.size}}function yo(e,r){return Object.fromEntries(e.c.ids.map((t,n)=>[t,r(n)]))}function xk(e){let{c:r}=e,t=0,n=s=>{let a=w(r,e,e.real.published.markUsd,s);a<0&&e.openPositions[s]>0&&(t-=a)};for(let s of e.changed.slice().sort((a,i)=>a-i))n(s);if(e.heldAccount>=0){let s=r.accountStart[e.heldAccount+1];for(let a=r.accountStart[e.heldAccount];a<s;a+=1)e.isChanged[a]===0&&n(a)}let o=re(e,e.vault)>0?le(e):0;return o<0?t-o:t}function Uk(e,r,t){return e.totals.unresolvedUsd>0||t>bk?"loss-unresolved":e.totals.bookExhausted?"book-exhausted":r?"settled":"horizon"}function kk(e){let r=new Set,t=0,n=[];for(let o of e.causes.nodes){for(;n.length<=o.generation;)n.push(0);n[o.generation]=n[o.generation]+1}for(let o of e.changed.slice().sort((s,a)=>s-a))e.marksOfFate[o]&(I.reduced|I.takenOver)&&(r.add(e.c.bucketAccount[o]),t+=e.firstTriggerNotionalUsd.get(o)??0);return{accounts:r.size,notionalUsd:t,generations:n}}function Sk(e,r,t){let n=0,o=0;for(let s=t;s<r.bookUsd.length;s+=r.instruments){let a=r.bookUsd[s]/e-1,i=r.shockBookUsd[s]/e-1;Math.abs(a)>Math.abs(n)&&(n=a),Math.abs(i)>Math.abs(o)&&(o=i)}return o===0?null:n/o}var ho=1e-9;function jm(e){let{published:r}=e.real,t=e.seenMarkUsd;for(let n=0;n<e.c.count;n+=1){let o=r.markUsd[n];Math.abs(o-t[n])>ho*t[n]&&(e.lastMarkChangeMs=e.tMs),t[n]=o}}function Qm(e){let{c:r}=e,{venue:t}=r.scenario;return e.tMs<r.exogenous.endsAtMs||e.tMs-e.lastMarkChangeMs<2*t.mark.intervalMs||e.queue.some(n=>!n.rest)||(t.vault?.shedPerSecond??0)>0&&lo(e.vault)||t.fund?.takesPositions&&t.fund.shedPerSecond>0&&lo(e.fundInventory)||e.real.pending.length>0?!1:!Ak(e)}function Ak(e){let{c:r,real:t}=e;if(!r.spills)return!1;for(let n=0;n<r.lagTicks;n+=1)for(let o=0;o<r.count;o+=1){let s=t.history[n*r.count+o];if(Math.abs(s-t.distance[o])>ho&&Mk(e,o))return!0}return wk(e)}function wk(e){let{c:r,real:t}=e,n=(e.tick+1)%r.lagTicks*r.count;for(let o=0;o<r.count;o+=1){let s=0;for(let u=0;u<r.count;u+=1)s+=r.spillCoefficient[o*r.count+u]*t.history[n+u];let a=r.indexUsd[o]*e.factors[o]*(1+s),i=t.outsideUsd[o];if(Math.abs(Math.max(a,r.priceFloorUsd[o])-i)>ho*i)return!0}return!1}function Mk(e,r){let{c:t}=e;for(let n=0;n<t.count;n+=1)if(t.spillCoefficient[n*t.count+r]!==0)return!0;return!1}function Xm(e){let r=e.c.scenario.venue.fundingIntervalMs;if(r===void 0||e.tMs===0||e.tMs%r!==0)return;let{c:t}=e;for(let n=0;n<t.count;n+=1){let o=t.fundingRate8h[n]*r/Yn;if(o===0)continue;let s=e.real.published.markUsd[n],a=0;for(let i=t.instrumentStart[n];i<t.instrumentStart[n+1];i+=1){let u=t.byInstrument[i],c=e.sizeBase[u];if(c===0)continue;let d=c*s*o;R(e,t.positionBucket[u],-d),e.totals.grossFlowUsd+=Math.abs(d),a+=d}e.bookQuoteUsd[n]=e.bookQuoteUsd[n]+a,k(e,"funding",-1,n,-1,o,s,a)}}var Ik=1+1e-9;function Jm(e,r){let{c:t}=e;for(let{account:n,amountUsd:o}of r){let s=t.accounts.isolated[n]===1,a=t.accountStart[n],i=e.real.published.markUsd,u=s?e.idleUsd[n]:w(t,e,i,a)-T(t,e,i,a)*Ik,c=Math.max(0,Math.min(o,u));c>0&&(s?e.idleUsd[n]=e.idleUsd[n]-c:(R(e,a,-c),e.bucketWithdrawnUsd.set(a,(e.bucketWithdrawnUsd.get(a)??0)+c)),e.withdrawnUsd.set(n,(e.withdrawnUsd.get(n)??0)+c)),e.totals.refusedWithdrawalUsd+=o-c,k(e,"withdrawal",s?-1:a,-1,n,c,o-c)}}function Zm(e,r,t,n,o){let s=e.c.positionInstrument[t],a=Y(e,s);if(!a)return;let i=e.real.published.markUsd[s],u=Math.sign(n),c=so(e,a)-Math.max(0,-pt(e,e.fundInventory,a.instrument));if(a.stopped||c<0)return;let d=u*(o-i),l=d>0?Math.min(Math.abs(n),c/d):Math.abs(n);if(l*i<1e-6)return;K(e,r,"liquidated"),F(e,r,I.reduced);let f=dr(e,e.fundInventory,t,u*l,o);k(e,"fund-took",r,s,-1,u*l,o,i),rp(e,s,f)}function ep(e){let{fund:r}=e.c.scenario.venue;r?.takesPositions&&bt(e,e.fundInventory,r.shedPerSecond,1,(t,n)=>rp(e,t,n))}function rp(e,r,t){let n=Y(e,r);if(!n)return;let o=Math.max(0,-t-n.balanceUsd);fr(e,n,t+o),o!==0&&(e.fundOwedUsd[r]=e.fundOwedUsd[r]+o,e.totals.deficitUsd+=o,k(e,"deficit",-1,r,-1,o),e.pendingDeficits.push({bucket:Om,instrument:r,amountUsd:o}))}function gt(e,r,t,n){let{limit:o}=e.c.scenario.venue.liquidation;switch(o.kind){case"none":return Ke(e,r,t);case"bankruptcy":return W(e.c,e.real,r,e.depth[r],-t,n);case"band":{let a=e.real.published.markUsd[r]*(1-Math.sign(t)*o.band);return W(e.c,e.real,r,e.depth[r],-t,a)}case"fundBounded":return go(e,r,t,n)}}function Ke(e,r,t){return W(e.c,e.real,r,e.depth[r],-t)}var Ek=50;function go(e,r,t,n){let o=Ke(e,r,t),s=Y(e,r),a=s?lr(e,s):0,i=a<Fe?0:a;if(Ye(o,n)<=i)return o;let u=0,c=Math.abs(o.sizeBase);for(let d=0;d<Ek;d+=1){let l=(u+c)/2;Ye(Ke(e,r,Math.sign(t)*l),n)<=i?u=l:c=l}return{...Ke(e,r,Math.sign(t)*u),exhausted:!1}}function Ye(e,r){return e.sizeBase*(e.averageUsd-r)}var Tk=1e-6;function np(e,r,t,n){if(Ee(e,r,t))return!1;let o=e.c.positionInstrument[r],s=e.sizeBase[r]-t,a=e.c.scenario.venue.liquidation.limit.kind==="fundBounded";vo(e,r,gt(e,o,t,n),n,a);let i=tp(e,r,s);for(let c of e.c.scenario.venue.liquidation.residue){if(i===0)return!1;Fk(e,c,r,i,n),i=tp(e,r,s)}if(i===0)return!1;let u=e.c.positionBucket[r];return e.unresolvedReported.has(u)||k(e,"unresolved",u,o,-1,i),e.unresolvedReported.add(u),!0}function tp(e,r,t){let n=e.sizeBase[r],o=n-t,s=e.real.published.markUsd[e.c.positionInstrument[r]];return Math.sign(o)!==Math.sign(n)||Math.abs(o)*s<Tk?0:o}function Fk(e,r,t,n,o){let{venue:s}=e.c.scenario,a=e.c.positionBucket[t],i=e.c.positionInstrument[t];switch(r){case"vault":Dm(e,a,t,n,o);return;case"fund":if(!s.fund)return;s.fund.takesPositions?Zm(e,a,t,n,o):vo(e,t,go(e,i,n,o),o,!0);return;case"adl":if(!s.adl||!Bk(e,i,-Math.sign(n)))return;ht(e,Nk(e,t),i,n,o);return;case"socialise":s.socialise!=="none"&&vo(e,t,Ke(e,i,n),o,!1);return}}function Nk(e,r){let t=e.c.positionBucket[r];return{bucket:t,acts:()=>{K(e,t,"liquidated"),F(e,t,I.reduced)},closed:(n,o)=>{de(e,r,-n,o)}}}function Bk(e,r,t){let{c:n}=e;for(let o=n.instrumentStart[r];o<n.instrumentStart[r+1];o+=1)if(Math.sign(e.sizeBase[n.byInstrument[o]])===t)return!0;return!1}function vo(e,r,t,n,o){if(t.exhausted&&(e.totals.bookExhausted=!0),t.sizeBase===0)return;let{c:s}=e,a=s.positionBucket[r],i=s.positionInstrument[r],u=K(e,a,"liquidated");F(e,a,I.reduced);let c=-Ye(t,n),{feeUsd:d,extraUsd:l}=xo(e,t,c);We(e,i,t,[{node:u,share:1}]),Te(e,i,-t.sizeBase,t.averageUsd);let f=de(e,r,t.sizeBase,t.averageUsd),m=_k(e,a,i,d,l);k(e,"filled",a,i,-1,t.sizeBase,t.averageUsd,n,d,m,f),o&&-c>=Fe&&Ok(e,a,i,-c)}function xo(e,r,t){let{feeRate:n,surplusTo:o}=e.c.scenario.venue.liquidation,s=Math.min(n*Math.abs(r.sizeBase)*r.averageUsd,Math.max(0,t)),a=o==="fund"&&e.pools.length>0;return{feeUsd:s,extraUsd:a?Math.max(0,t-s):0}}function _k(e,r,t,n,o){let s=Y(e,t),a=s?n*e.c.scenario.venue.liquidation.feeShareToFund+o:0,i=n+o-a;return R(e,r,-(n+o)),s&&fr(e,s,a),e.venueCashUsd+=i,e.feesToFundUsd+=a,a}function Ok(e,r,t,n){let o=ft(e,Y(e,t),n,r);R(e,r,o);let s=$(e.causes,r);s&&(s.deficitUsd+=o,s.paidFundUsd+=o)}function op(e,r){let{c:t}=e,n=[];for(let a=t.bucketStart[r];a<t.bucketStart[r+1];a+=1)e.sizeBase[a]!==0&&n.push(a);let o=Rk[t.scenario.venue.liquidation.order];return n.map(a=>({p:a,key:o(e,a)})).sort((a,i)=>a.key-i.key||a.p-i.p).map(({p:a})=>a)}var Rk={largestMaintenance:(e,r)=>-z(e.c,e,e.real.published.markUsd,r),largestLoss:(e,r)=>{let t=e.real.published.markUsd[e.c.positionInstrument[r]];return e.sizeBase[r]*(t-e.entryUsd[r])},mostLiquid:(e,r)=>{let t=e.c.positionInstrument[r],n=e.c.curves[t],o=ue(e.real,t),s=o-e.sizeBase[r]/e.depth[t];return Math.abs(J(n,s)-J(n,o))},proRata:()=>0};function hr(e,r,t,n,o=!1){e.queue.push({kind:r,id:t,dueMs:n,sequence:e.joinSequence,rest:o}),e.joinSequence+=1}function sp(e){let r=e.queue.filter(t=>t.dueMs<=e.tMs);return r.length===0?r:(e.queue=e.queue.filter(t=>t.dueMs>e.tMs),r.sort((t,n)=>t.dueMs-n.dueMs||t.sequence-n.sequence))}function gr(e,r,t){return{tokens:e===void 0?Number.POSITIVE_INFINITY:ap(e,r,t)}}function vr(e,r,t,n){let o=e.tokens+r*t/1e3;e.tokens=Math.min(o,ap(r,t,n))}function ap(e,r,t){return Math.max(e,e*r/1e3,t)}var Pk=0,ko=1,Uo=2;function ip(e,r){let{stops:t}=e.c;for(let n=0;n<t.count;n+=1){if(e.stopState[n]!==Pk)continue;let o=t.position[n],s=e.sizeBase[o];if(s===0)continue;let a=e.c.positionInstrument[o],i=t.onLast[n]?D(e.c,e.real,a):e.real.published.markUsd[a];if(s*(i-t.triggerUsd[n])>0)continue;let u=t.bucket[n],c=e.tMs+Lk(e,u)+r;e.stopState[n]=ko,e.causes.nodeOf[u]<0&&e.causes.stopTriggers.set(n,nm(e,n)),hr(e,"stop",n,c),k(e,"stop-triggered",u,a,t.number[n],t.triggerUsd[n],i,t.sizeBase[n],c)}}function Lk(e,r){return e.c.scenario.accounts[e.c.bucketAccount[r]]?.orderLatencyMs??0}function up(e,r){let t=r.id;if(e.stopState[t]!==ko)return;let{c:n}=e,o=n.stops.bucket[t],s=n.stops.position[t],a=n.positionInstrument[s],i=e.sizeBase[s];if(i===0){e.stopState[t]=Uo;return}let u=Ck(e,n.bucketAccount[o]);if(u&&u.tokens<1){e.queue.push(r);return}u&&(u.tokens-=1),e.stopState[t]=Uo;let c=Math.min(n.stops.sizeBase[t],Math.abs(i));if(Ee(e,s,c))return;Ge(e);let d=W(n,e.real,a,e.depth[a],-Math.sign(i)*c);d.exhausted&&(e.totals.bookExhausted=!0);let l=n.stops.number[t];if(d.sizeBase===0){k(e,"stop-filled",o,a,l,0,0,c,0);return}let f=K(e,o,"stopped-out",e.causes.stopTriggers.get(t));F(e,o,I.stoppedOut),We(e,a,d,[{node:f,share:1}]),Te(e,a,-d.sizeBase,d.averageUsd);let m=de(e,s,d.sizeBase,d.averageUsd);k(e,"stop-filled",o,a,l,d.sizeBase,d.averageUsd,c-Math.abs(d.sizeBase),m),Ve(e,o)}function So(e,r){let{stops:t}=e.c;for(let n=0;n<t.count;n+=1)if(t.bucket[n]===r){if(e.stopState[n]===ko){let o=e.c.positionInstrument[t.position[n]];k(e,"missed-exit",r,o,t.number[n],t.triggerUsd[n],t.sizeBase[n])}e.stopState[n]=Uo}}function Ck(e,r){let t=cp(e,r);if(!Number.isFinite(t))return;let n=e.accountTokens.get(r);return n||(n=gr(t,e.c.tickMs,1),e.accountTokens.set(r,n)),n}function cp(e,r){let t=e.c.scenario.accounts[r]?.ordersPerSecond??Number.POSITIVE_INFINITY;return Math.min(t,e.c.exogenous.ordersPerSecond(e.tMs))}function dp(e){for(let[r,t]of e.accountTokens){let n=cp(e,r);Number.isFinite(n)?vr(t,n,e.c.tickMs,1):e.accountTokens.delete(r)}}var Ao=1+1e-9,qk=50;function mp(e,r,t){let{c:n}=e,o=e.real.published.markUsd,s=e.tMs+n.scenario.venue.liquidation.latencyMs+t,a=r.map(i=>{let u=w(n,e,o,i),c=T(n,e,o,i);return{b:i,equityUsd:u,maintenanceUsd:c,shortfall:(c-u)/c}});a.sort((i,u)=>u.shortfall-i.shortfall||i.b-u.b);for(let{b:i,equityUsd:u,maintenanceUsd:c}of a)e.causes.nodeOf[i]<0&&e.causes.triggers.set(i,ct(e,i,u,c)),e.firstTriggerNotionalUsd.has(i)||e.firstTriggerNotionalUsd.set(i,G(n,e,o,i)),dt(e,i),e.queued[i]=1,hr(e,"liquidation",i,s),k(e,"triggered",i,-1,-1,u,c,s)}function pp(e,r){let t=r.id,{c:n}=e,o=e.real.published.markUsd;if(e.queued[t]=0,Z(e.watch,t),e.openPositions[t]===0)return;let s=w(n,e,o,t),a=T(n,e,o,t);if(s>a){lp(e,t,s,a);return}if(Ge(e),Hm(e,t)){So(e,t);return}if(e.actionTokens.tokens<1||e.notionalTokens.tokens<=0){e.queued[t]=1,e.queue.push(r);return}Vm(e,t,s,a)&&So(e,t);let i=G(n,e,o,t),u=Hk(e,t,s,a);if(e.actionTokens.tokens-=1,e.notionalTokens.tokens-=i-G(n,e,o,t),Ve(e,t),e.openPositions[t]===0)return;let c=w(n,e,o,t),d=T(n,e,o,t);c>d?lp(e,t,c,d):(e.queued[t]=1,hr(e,"liquidation",t,e.tMs+n.tickMs,u))}function lp(e,r,t,n){F(e,r,I.recovered),k(e,"recovered",r,-1,-1,t,n)}function Hk(e,r,t,n){let{size:o,order:s}=e.c.scenario.venue.liquidation,a=e.c.bucketStart[r],i=it(e.c,e,e.real.published.markUsd,r,t,n),u=(f,m)=>np(e,f,Math.sign(e.sizeBase[f])*m,i[f-a]),c=op(e,r),d=f=>Math.abs(e.sizeBase[f]),l=(f,m)=>f.map(p=>u(p,m===1?d(p):m*d(p))).some(p=>p);switch(o.kind){case"full":return s==="proRata"?l(c,1):fp(e,r,c,1,u,d);case"fraction":{let f=s==="proRata"?c:c.slice(0,1);return l(f,Dk(e,r,f,o))}case"toLowerTier":{let f=c[0];return u(f,zk(e,f))}case"restore":return fp(e,r,c,o.targetRatio*Ao,u,f=>Gk(e,r,f,i[f-a],o.targetRatio))}}function fp(e,r,t,n,o,s){let a=e.real.published.markUsd,i=!1;for(let u of t){if(w(e.c,e,a,r)>n*T(e.c,e,a,r))break;o(u,s(u))&&(i=!0)}return i}function Dk(e,r,t,n){let o=e.real.published.markUsd,s=t.reduce((i,u)=>{let c=o[e.c.positionInstrument[u]];return i+Math.abs(e.sizeBase[u])*c},0),a=e.tMs-(e.lastFractionMs.get(r)??Number.NEGATIVE_INFINITY)<n.cooldownMs;return s<=n.aboveUsd||w(e.c,e,o,r)<=0||a?1:(e.lastFractionMs.set(r,e.tMs),n.fraction)}function zk(e,r){let t=e.c.positionInstrument[r],{fromUsd:n}=e.c.tiers[t],o=e.real.published.markUsd[t],s=Math.abs(e.sizeBase[r]),a=n.length-1;for(;a>0&&s*o<=n[a]*Ao;)a-=1;return s-n[a]/o}function Gk(e,r,t,n,o){let{c:s}=e,a=e.real.published.markUsd,i=s.positionInstrument[t],u=a[i],c=e.sizeBase[t],d=w(s,e,a,r),l=T(s,e,a,r)-z(s,e,a,t),f=b=>{let h=gt(e,i,Math.sign(c)*b,n),g=-Ye(h,n),{feeUsd:v,extraUsd:x}=xo(e,h,g),U=d-h.sizeBase*(h.averageUsd-u)-v-x+Wk(e,i,-g),A=Math.abs(c+h.sizeBase),S=s.tiers[i];return U>o*(l+V(S,A*u))*Ao},m=Math.abs(c);if(!f(m))return m;let p=0;for(let b=0;b<qk;b+=1){let h=(m+p)/2;f(h)?m=h:p=h}return m}function Wk(e,r,t){if(e.c.scenario.venue.liquidation.limit.kind!=="fundBounded"||t<Fe)return 0;let n=Y(e,r);return n?Math.min(t,lr(e,n)):0}var $k=1e-13,Vk=1e-12;function bp(e){let r=e.real.published.markUsd,t=[];for(let n of Uf(e.c,e.watch,r))e.queued[n]===1||e.c.bucketAccount[n]===e.heldAccount||wo(e,n,r)&&t.push(n);return t}function yp(e,r){let t={c:e,...r,entryUsd:e.entryUsd};for(let n=0;n<e.bucketCount;n+=1)wo(t,n,e.indexUsd)&&Z(r.watch,n)}function hp(e,r){let{watch:t}=r,n={c:e,...r,entryUsd:e.entryUsd};t.seenMarkUsd.fill(Number.NaN);for(let o of t.due.splice(0))t.isDue[o]=0;for(let o of t.moved.splice(0))t.isMoved[o]=0,wo(n,o,e.indexUsd)&&Z(t,o)}function wo(e,r,t){let{c:n,watch:o}=e,s=n.bucketStart[r],a=n.bucketStart[r+1],i=e.openPositions[r];if(i===0){for(let d=s;d<a;d+=1)De(o,d);return!1}let u=w(n,e,t,r)-T(n,e,t,r);if(u<=0)return!0;let c=$k*Kk(e,r,t);return n.highestRate>1||u<=c?Z(o,r):i===1?Yk(e,r,t,c):jk(e,r,t,u-c),!1}function Kk(e,r,t){let{c:n}=e,o=Math.abs(e.collateralUsd[r]);for(let s=n.bucketStart[r];s<n.bucketStart[r+1];s+=1){let a=t[n.positionInstrument[s]]+n.entryUsd[s];o+=Math.abs(e.sizeBase[s])*a}return o}function Yk(e,r,t,n){let{c:o,watch:s}=e;for(let a=o.bucketStart[r];a<o.bucketStart[r+1];a+=1){let i=e.sizeBase[a];if(i===0){De(s,a);continue}let u=o.positionInstrument[a],c=t[u],d=e.collateralUsd[r]-i*o.entryUsd[a],l=ze(o.tiers[u],i,d,c),f=i>0?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,m=n/Xk(e,i,u)+Vk*c;Qn(s,a,u,i<0,Number.isNaN(l)?f:l+Math.sign(i)*m)}}function jk(e,r,t,n){let{c:o,watch:s}=e,a=o.bucketStart[r],i=o.bucketStart[r+1],u=0;for(let d=a;d<i;d+=1){let l=o.positionInstrument[d];u+=Qk(e,e.sizeBase[d],l)*t[l]*o.sigma[l]}let c=n/u;for(let d=a;d<i;d+=1){let l=e.sizeBase[d];if(l===0){De(s,d);continue}let f=o.positionInstrument[d],m=c*o.sigma[f];Qn(s,d,f,l<0,t[f]*(l<0?1+m:1-m))}}function Qk({c:e},r,t){return r>0?r*(1-e.lowestRates[t]):-r*(1+e.highestRates[t])}function Xk({c:e},r,t){return r>0?r*(1-e.highestRates[t]):-r*(1+e.lowestRates[t])}var Jk=1e-6,Mo=class extends Error{constructor(){super("run cancelled"),this.name="RunCancelled"}};function gp(e,r){let{c:t}=e,n=Gm(t),o=Zk(t),s=r.everyTicks??16,a=!1;for(let i=0;i<t.ticks&&!a;i+=1)if(e.tick=i,e.tMs=i*t.tickMs,eS(e,o),hm(e),Wm(e,n),a=Qm(e),r.onProgress&&(i%s===0||a||i===t.ticks-1)){let{nodes:u}=e.causes;if(r.onProgress(i,t.ticks,u.length,{series:n,nodes:u})===!1)throw new Mo}return gm(e),Ym(e,n,a)}function Zk(e){let{shock:r}=e.scenario,t=new Map;for(let o of r.withdrawals){let s=Math.ceil(o.startMs/e.tickMs),a=t.get(s)??[];a.push({account:er(e.accounts,o.account),amountUsd:o.amountUsd}),t.set(s,a)}let n=r.flows.map(o=>{let s=Gn(o,e.tickMs),a=Wn(o,e.tickMs);return{instrument:e.ids.indexOf(o.instrument),first:s,last:a,partBase:o.sizeBase/(a-s+1)}});return{withdrawals:t,flows:n}}function eS(e,r){let{c:t,tick:n,tMs:o}=e,{mark:s,liquidation:a}=t.scenario.venue,i=[e.real,...e.shadows];t.exogenous.factors(o,e.factors),t.exogenous.depthFactors(o,e.depthFactors);let u=t.exogenous.addedLatencyMs(o);Xm(e),Jm(e,r.withdrawals.get(n)??[]);for(let d of i)ff(t,d,e.factors,n);if(n>0)for(let d of i)mf(t,d);vm(e),tS(e,r);let c=o%s.intervalMs===0;for(let d of i)c&&bf(t,d,n,o+s.latencyMs+u),yf(d,o);jm(e),n>0&&rS(e,a.actionsPerSecond,a.notionalUsdPerSecond),e.t5.clear(),e.adlQueues.clear(),ip(e,u),mp(e,bp(e),u);for(let d of sp(e))d.kind==="stop"?up(e,d):pp(e,d);zm(e),ep(e),e.regret&&_m(e,e.regret),Rm(e);for(let d of[e.real,...e.shadows])hf(t,d,n)}function rS(e,r,t){r!==void 0&&vr(e.actionTokens,r,e.c.tickMs,1),t!==void 0&&vr(e.notionalTokens,t,e.c.tickMs,0),dp(e)}function tS(e,r){for(let{instrument:t,first:n,last:o,partBase:s}of r.flows){if(e.tick<n||e.tick>o)continue;let a=km(e,t,nS(e,t,s)?0:s),i=s-a.sizeBase;a.exhausted&&(e.totals.bookExhausted=!0),e.outsideBase[t]=e.outsideBase[t]+a.sizeBase,e.outsideQuoteUsd[t]=e.outsideQuoteUsd[t]-a.sizeBase*a.averageUsd,e.bookBase[t]=e.bookBase[t]-a.sizeBase,e.bookQuoteUsd[t]=e.bookQuoteUsd[t]+a.sizeBase*a.averageUsd,e.totals.grossFlowUsd+=Math.abs(a.sizeBase*a.averageUsd),e.totals.droppedFlowBase[t]=e.totals.droppedFlowBase[t]+i,k(e,"flow",-1,t,-1,a.sizeBase,a.averageUsd,i)}}function nS(e,r,t){return Math.abs(t)*e.real.published.markUsd[r]<Jk}function vp(e){return{sizeBase:new Float64Array(e),entryUsd:new Float64Array(e),largestBase:new Float64Array(e),parts:Array.from({length:e},()=>new Map)}}function xp(e,r={},t=et(e)){let{nodeOf:n,...o}=t,{liquidation:s,vault:a}=e.scenario.venue,i=pm(e),u=i.reduce((c,d)=>c+d.balanceUsd,0);return{c:e,log:um(),causes:qf(e,n),tick:0,tMs:0,real:df(e),shadows:[],depth:new Float64Array(e.count).fill(1),makerSpeed:new Float64Array(e.count),lastBookUsd:Float64Array.from(e.indexUsd),factors:new Float64Array(e.count).fill(1),depthFactors:new Float64Array(e.count).fill(1),...o,entryUsd:e.entryUsd,changed:[],reused:!1,withdrawnUsd:new Map,bucketWithdrawnUsd:new Map,firstTriggerNotionalUsd:new Map,lastFractionMs:new Map,lastClosedInstrument:new Map,unresolvedReported:new Set,haircutUsd:new Map,firstActions:new Map,queue:[],joinSequence:0,stopState:new Uint8Array(e.stops.count),accountTokens:new Map,actionTokens:gr(s.actionsPerSecond,e.tickMs,1),notionalTokens:gr(s.notionalUsdPerSecond,e.tickMs,0),pools:i,fundInventory:vp(e.count),vault:vp(e.count),vaultCashUsd:a?.capitalUsd??0,vaultUnpaidUsd:0,venueCashUsd:0,openingFundUsd:u,feesToFundUsd:0,fundOwedUsd:new Float64Array(e.count),bookBase:e.bookBase.slice(),bookQuoteUsd:e.bookQuoteUsd.slice(),outsideBase:new Float64Array(e.count),outsideQuoteUsd:new Float64Array(e.count),pendingDeficits:[],t5:new Map,adlQueues:new Map,regret:r.regret?Nm():null,heldAccount:r.heldAccount??-1,totals:{adlNotionalUsd:0,adlForgoneUsd:0,adlFirstMs:null,adlBuckets:new Set,deficitUsd:0,socialisedUsd:0,unresolvedUsd:0,refusedWithdrawalUsd:0,droppedFlowBase:new Float64Array(e.count),bookExhausted:!1,grossFlowUsd:0,fundMinUsd:u,fundEmptyAtMs:null,vaultMinEquityUsd:a?.capitalUsd??0},breaches:[],lastMarkChangeMs:0,seenMarkUsd:Float64Array.from(e.indexUsd)}}function vt(e){let r=e,t=Up(r),n=null;return{get compiled(){return r},run(o={}){return n&&kp(r,t,n),n=xp(r,oS(r,o),t),gp(n,o)},load(o){let s=He(o,r);n&&kp(r,t,n),n=null,s.accounts!==r.accounts&&(t=Up(s)),r=s}}}function Up(e){let r=et(e);return yp(e,r),r}function kp(e,r,t){t.reused=!0,Sf(e,r,t.changed,t.withdrawnUsd.keys()),hp(e,r)}function oS(e,{hold:r,regret:t}){if(r===void 0)return{regret:t??!1};let n=er(e.accounts,r);if(n<0)throw new RangeError(`there is no account '${r}'`);return{regret:t??!1,heldAccount:n}}var Sp=[0,1,2,3,5,7,10,15,20,30,50,100,200],sS=new WeakMap;function Io(e,r){return sS.get(e)??aS(e,r)}function aS(e,r){let t=Sp.slice(0,-1).map((i,u)=>({from:i,to:Sp[u+1]??i,longUsd:0,shortUsd:0})),{buckets:n}=e,o=Float64Array.from(r.instruments,i=>i.indexUsd);for(let i=0;i<n.count;i+=1){let u=n.positionStart[i]??0,c=n.positionStart[i+1]??0,d=n.openingCollateralUsd[i]??0,l=0,f=0;for(let h=u;h<c;h+=1){let g=o[n.positionInstrument[h]??0]??0,v=n.openingSizeBase[h]??0;d+=v*(g-(n.entryUsd[h]??0)),v>0?l+=v*g:f-=v*g}let m=d>0?(l+f)/d:Number.POSITIVE_INFINITY,p=t.length-1;for(;p>0&&m<(t[p]?.from??0);)p-=1;let b=t[p];b&&(b.longUsd+=l,b.shortUsd+=f)}let s=t.map(i=>i.longUsd+i.shortUsd>0),a=s.indexOf(!0);return a<0?[]:t.slice(a,s.lastIndexOf(!0)+1)}var xt=e=>e==="long"?1:-1;function je(e){return{collateralUsd:e.bucketCollateralUsd,sizeBase:e.sizeBase,entryUsd:e.entryUsd}}function fe(e,r){if(Number.isInteger(r)&&r>=0&&r<e.count)return r;throw new RangeError(`there is no instrument ${r}: there are ${e.count}`)}function wp(e,r,t){let n=e.curves[r];return t==="long"?n.bid:n.ask}var Ap=1e5;function Ut({bins:e=100,range:r=.5}){if(!Number.isInteger(e)||e<1||e>Ap)throw new RangeError(`bins are a whole number from 1 to ${Ap}, not ${e}`);if(!(r>0&&r<=1))throw new RangeError(`range is a fraction above 0, at most 1, not ${r}`);return{bins:e,range:r,width:r/e}}function kt(e,r){return r<e.range?Math.min(e.bins-1,Math.floor(r/e.width)):-1}var iS=50,uS=1e15;function Eo(e,r,t){let n=fe(e,r),o=wp(e,n,t),s=e.indexUsd[n],a=e.tiers[n],i=e.spread[n]/2,u=m=>(m>0?o.paid(m)/m:o.after(0))+i,c=m=>m>0?V(a,m*s)/(m*s):a.rate[0],d=Math.min(o.capacity,uS),l=dS(m=>u(m)>=c(m),cS(a,s,d));if(l===null){let m=Number.isFinite(o.capacity)?"book-ends":"never";return{instrument:n,side:t,end:m,sizeBase:l,notionalUsd:null,slippage:null,larger:0,largerUsd:0}}return{...{instrument:n,side:t,end:"found",sizeBase:l},notionalUsd:l*s,slippage:u(l),...lS(e,n,t,l)}}function cS(e,r,t){let n=[0];for(let o of e.fromUsd.subarray(1))o/r<t&&n.push(o/r);for(let o=n.length>1?2*n.at(-1):Math.min(1,t);o<t;o*=2)n.push(o);return n.push(t),n}function dS(e,r){let t=r.findIndex(e);if(t<0)return null;let n=r[Math.max(0,t-1)],o=r[t];for(let s=0;s<iS;s+=1){let a=(n+o)/2;e(a)?o=a:n=a}return o}function lS(e,r,t,n){let o=xt(t),s=0,a=0;for(let i=e.instrumentStart[r];i<e.instrumentStart[r+1];i+=1){let u=o*e.sizeBase[e.byInstrument[i]];u<=n||(s+=1,a+=u)}return{larger:s,largerUsd:a*e.indexUsd[r]}}function Mp(e){let r=[];return{list:r,offer(t,n){let o=r[r.length-1];if(r.length>=e&&o&&n<=o.value)return;let s=r.length;for(;s>0&&r[s-1].value<n;)s-=1;r.splice(s,0,{index:t,value:n}),r.length>e&&r.pop()}}}var fS=10;function To(e,r,t){let n=fe(e,r),o=je(e),s=e.indexUsd[n],a=xt(t),i=Mp(fS),u=0,c=0,d=0,l=0,f=0;for(let b=e.instrumentStart[n];b<e.instrumentStart[n+1];b+=1){let h=e.byInstrument[b],g=a*e.sizeBase[h]*s;if(g<=0)continue;u+=1,c+=g,d+=g*g,i.offer(h,g);let v=e.positionBucket[h],x=w(e,o,e.indexUsd,v);x<=0||(l+=g,f+=g*G(e,o,e.indexUsd,v)/x)}let m=u>0?d/(c*c):null,p=i.list.reduce((b,{value:h})=>b+h,0);return{instrument:n,side:t,accounts:u,grossUsd:c,hhi:m,effectiveAccounts:m===null?null:1/m,largestTenShare:u>0?p/c:null,leverage:l>0?f/l:null,withoutEquityUsd:c-l}}function Tp(e,r,t){let{instrument:n,direction:o}=r,s=je(e),a=e.indexUsd[n],i=r.propagate&&e.count>1?pS(e,r):null;for(let u=e.instrumentStart[n];u<e.instrumentStart[n+1];u+=1){let c=e.byInstrument[u];if(e.sizeBase[c]!==0)if(Fo(e,s,e.positionBucket[c]))t(c,0);else if(i)t(c,i(e.positionBucket[c]));else{let d=o*(Ie(e,s,e.indexUsd,c)/a-1);t(c,d>=0?d:Number.POSITIVE_INFINITY)}}}function Fo(e,r,t){return w(e,r,e.indexUsd,t)<=T(e,r,e.indexUsd,t)}var Ip=1e-6,Ep=1e-13,mS=100;function pS(e,r){let t=bS(e,r);return n=>{let o=0,s=r.range,a=t(n,s);if(a.usd>0)return Number.POSITIVE_INFINITY;for(let i=0;i<mS&&a.usd<-Ep*a.scaleUsd;i+=1){let u=s-a.usd/a.slopeUsd,c=u>o&&u<s?u:(o+s)/2,d=t(n,c);d.usd>Ep*d.scaleUsd?o=c:(s=c,a=d)}return s}}function bS(e,r){let t=Float64Array.from({length:e.count},(n,o)=>r.direction*yS(e,r.instrument,o));return(n,o)=>{let s=e.bucketCollateralUsd[n],a=s,i=0,u=0;for(let c=e.bucketStart[n];c<e.bucketStart[n+1];c+=1){let d=e.positionInstrument[c],l=e.sizeBase[c],f=1+t[d]*o,m=e.indexUsd[d]*Math.max(Ip,f),p=f>Ip?e.indexUsd[d]*t[d]:0,b=e.tiers[d],h=Math.abs(l),g=V(b,h*m),v=b.rate[cr(b,h*m)];a+=l*(m-e.entryUsd[c])-g,i+=(l-h*v)*p,u+=g}return{usd:a,slopeUsd:i,scaleUsd:Math.abs(s)+u}}}function yS(e,r,t){return r===t?1:e.rho[t*e.count+r]*e.sigma[t]/e.sigma[r]}function Bo(e,r){let t=fe(e,r.instrument),n=Ut(r),o=e.indexUsd[t],s=je(e),a=hS(e,t,n),i={instrument:t,bins:a,triggered:No(),beyond:No(),none:No()};for(let u=e.instrumentStart[t];u<e.instrumentStart[t+1];u+=1){let c=e.byInstrument[u],d=e.sizeBase[c];if(d===0)continue;let l=i.triggered;if(!Fo(e,s,e.positionBucket[c])){let f=Ie(e,s,e.indexUsd,c)/o-1,m=kt(n,Math.abs(f));Number.isNaN(f)?l=i.none:m<0?l=i.beyond:l=a[f<0?n.bins-1-m:n.bins+m]}l&&(d>0?l.longUsd+=d*o:l.shortUsd-=d*o)}return i}var No=()=>({longUsd:0,shortUsd:0});function hS(e,r,t){let n=e.indexUsd[r],{bid:o,ask:s}=e.curves[r];return Array.from({length:2*t.bins},(a,i)=>{let u=i<t.bins,c=u?t.bins-1-i:i-t.bins,d=c*t.width,l=(c+1)*t.width,f=(u?o:s).within(l);return{fromUsd:n*(u?1-l:1+d),toUsd:n*(u?1-d:1+l),depthUsd:f*n,longUsd:0,shortUsd:0}})}function _o(e,r,t,n={}){let o=fe(e,r),s=Ut(n),a=t==="long"?-1:1,i=n.propagate??!1,u=new Float64Array(s.bins),c=0;return Tp(e,{instrument:o,direction:a,range:s.range,propagate:i},(d,l)=>{let f=-a*e.sizeBase[d],m=kt(s,l);l===0?c+=f:m>=0&&(u[m]=u[m]+f)}),gS(e,{instrument:o,side:t,propagate:i,direction:a,width:s.width},u,c)}function gS(e,r,t,n){let{instrument:o,side:s,propagate:a,direction:i,width:u}=r,c=e.curves[o],d=e.indexUsd[o],l=ur(e,o),f=(i<0?c.bid:c.ask).capacity,m=A=>i*J(c,i*A),p=A=>({move:A,priceUsd:d*(1+i*A)}),b=[],h=null,g=null,v=null,x=n;t.forEach((A,S)=>{let E=S*u,M=l*(m(x+A)-m(x))/u,j=p(E);A!==0&&(h===null||M>h.r0)&&(h={...j,r0:M}),M>=1&&(g??={...j,shock:Math.max(0,E-l*m(x))}),x+=A,x>f&&(v??=j),b.push({from:E,to:E+u,priceUsd:j.priceUsd,triggeredUsd:A*d,r0:M})});let U=n*d;return{instrument:o,side:s,propagate:a,bookWeight:l,bins:b,openingUsd:U,largest:h,critical:g,bookEnds:v}}function Ro(e,r={}){return e.ids.map((t,n)=>({heat:Bo(e,{...r,instrument:n}),reproduction:Oo(o=>_o(e,n,o,r)),criticalPosition:Oo(o=>Eo(e,n,o)),crowding:Oo(o=>To(e,n,o))}))}function Oo(e){return{long:e("long"),short:e("short")}}function q(e){let r=e<0?"\u2212":"",t=Math.abs(e);return t>=1e9?`${r}$${St(t/1e9)}bn`:t>=1e6?`${r}$${St(t/1e6)}m`:t>=1e3?`${r}$${St(t/1e3)}k`:`${r}$${t>=100||t===0?Math.round(t):St(t)}`}function At(e){let r=e/1e3;if(r>=120){let t=Math.round(r);return`${Math.floor(t/60)}:${String(t%60).padStart(2,"0")} min`}return`${r>=100||Number.isInteger(r)?Math.round(r):r.toFixed(1)} s`}var vS=[{from:1e9,suffix:"bn"},{from:1e6,suffix:"m"},{from:1e3,suffix:"k"}];function Fp(e){if(e<.5)return e<.005?"$0":`$${e.toFixed(2)}`;let r=Number(e.toPrecision(3)),t=vS.find(({from:n})=>r>=n);return t?`$${Number((r/t.from).toPrecision(3))}${t.suffix}`:`$${Math.round(e)}`}function St(e){return e>=100?String(Math.round(e)):e>=10?e.toFixed(1).replace(/\.0$/,""):e.toFixed(1)}var Ne={fundX:560,vaultX:664,y:594},Np=2.6;var xr="shock",Be="fund",me="vault",O=e=>`i${e}`;function Mt(e,r,t,n="end"){let{fund:o,vault:s}=e.summary,a=e.instrumentIds.map((i,u)=>{let c=t[u];return wt(O(u),"instrument",c.x,c.y,i,"",u)});if(a.push(wt(xr,"shock",26,28,xS(r),US(r))),r.venue.fund){let i=n==="start"?o.startUsd:o.endUsd,u=i<=1e-6*Math.max(1,o.startUsd)?"empty":q(i);a.push(wt(Be,"fund",Ne.fundX,Ne.y,"Fund",u))}if(s){let i=n==="start"?s.startUsd:s.equityUsd;a.push(wt(me,"vault",Ne.vaultX,Ne.y,"Vault",q(i)))}return a}function Bp(e){let{series:r,summary:t}=e;return{fund:{usd:r.fundUsd,fullUsd:Math.max(t.fund.startUsd,t.fund.endUsd)},vault:{usd:r.vaultEquityUsd,fullUsd:t.vault?.startUsd??0}}}function _p({summary:e}){let r=t=>({usd:Float64Array.of(t),fullUsd:t});return{fund:r(e.fund.startUsd),vault:r(e.vault?.startUsd??0)}}function wt(e,r,t,n,o,s,a=-1){return{key:e,kind:r,x:t,y:n,radius:r==="instrument"?18:14,label:o,detail:s,generation:-1,side:0,instrument:a,notionalUsd:0,buckets:[],firstTick:0,lastTick:0,adlTick:Number.POSITIVE_INFINITY}}function xS(e){let[r]=e.shock.moves,[t]=e.shock.flows,[n]=e.shock.withdrawals;return r?`Shock: ${r.instrument} ${Rr(r).reached}`:t?`Shock: ${t.sizeBase<0?"sale":"purchase"} of ${Math.abs(t.sizeBase)} ${t.instrument}`:n?`Shock: ${n.account} withdraws`:"No shock"}function US(e){let[r]=e.shock.moves,t=r?Rr(r).after:"",n=t===""?[]:[t],o=e.shock.moves.slice(1).map(a=>a.instrument);o.length>0&&n.push(`and ${[...new Set(o)].join(", ")}`),e.shock.moves.some(a=>a.propagate)&&n.push("others by correlation");let s=Math.min(1,...e.shock.liquidity.map(a=>a.depthFactor));return s<1&&n.push(`depth down to ${Number((s*100).toFixed(s>=.1?0:1))} %`),n.join(", ")}function Op(e,r){let{nodes:t,summary:n}=e;if(t.count===0)return"Nobody fell: no position was closed by force.";let o=n.liquidated.generations.filter(i=>i>0).length,s=n.liquidated.generations[0]??0,a=[kS(t.count,n.liquidated.accounts,s,o)];return r.venue.fund&&n.fund.emptyAtMs!==null&&a.push(`The fund was empty at ${At(n.fund.emptyAtMs)}.`),n.adl.accounts>0&&a.push(`${Qe(n.adl.accounts,"account")} on the winning side lost ${q(n.adl.notionalUsd)} of position to ADL.`),a.join(" ")}function kS(e,r,t,n){let o=t===1?"its sales":"their sales";if(e!==r)return`${Qe(r,"account")} fell, in ${Qe(e,"liquidation")}: ${t.toLocaleString("en-US")} by the shock alone, ${(e-t).toLocaleString("en-US")} pulled down by ${o}, in ${Qe(n,"generation")}.`;let s=`The shock alone took ${Qe(t,"account")}`;return e===t?`${s}; nobody was pulled down by ${o}.`:`${s}; ${o} pulled down ${(e-t).toLocaleString("en-US")} more, in ${Qe(n,"generation")}.`}var Qe=(e,r)=>`${e.toLocaleString("en-US")} ${r}${e===1?"":"s"}`;var SS=3,AS=150,wS=.6,MS=12;function Rp(e,r,t,n){let o=new Map,s=(u,c,d,l,f)=>{if(c===d)return;let m=`${u}:${c}>${d}`,p=o.get(m),b=l+(p?.usd??0);o.set(m,{key:m,kind:u,from:c,to:d,usd:b,tick:Math.min(f,p?.tick??f),side:0,label:Fp(b)})},{nodes:a}=e;for(let u=0;u<a.count;u+=1){let c=t[u],d=a.triggerTick[u],l=a.parentStart[u],f=Math.min(a.parentStart[u+1],l+SS),m=a.count>AS?wS*(a.parentUsd[l]??0):0;for(let p=l;p<f;p+=1){if(a.parentUsd[p]<m)continue;let b=t[a.parentNode[p]];s("cause",b.key,c.key,a.parentUsd[p],d)}l===a.parentStart[u+1]&&a.cause[u]===0&&s("shock",O(c.instrument),c.key,IS(e,u),d)}for(let u of ES(r,e))o.set(u.key,u);for(let u of Po(TS(e,t)))s("fund",u.from,Be,u.usd,u.tick);for(let u of Po(FS(e,t)))s("vault",u.from,me,u.usd,u.tick);let i=new Map(n.map(u=>[u.bucket,u.key]));for(let u of Po(NS(e,t,i)))s("adl",u.from,u.to,u.usd,u.tick);return[...o.values()]}function IS(e,r){for(let t=e.nodes.shareStart[r];t<e.nodes.shareStart[r+1];t+=1)if(e.nodes.shareNode[t]===-1)return Math.max(0,e.nodes.shareUsd[t]);return 0}function ES(e,r){return[...Jt(e)].map(([t,{startMs:n,follows:o}])=>{let s=O(r.instrumentIds.indexOf(t)),a=Math.floor(n/r.tickMs),i={key:`shock:${xr}>${s}`,kind:"shock",from:xr,to:s,usd:0,tick:a,side:0,label:""};return o===null?i:{...i,label:`by correlation with ${o}`,quiet:!0}})}function Lo(e,r,t,n,o){let s=e.get(`${r}>${t}`);s?s.usd+=n:e.set(`${r}>${t}`,{from:r,to:t,usd:n,tick:o})}function Po(e){return[...e.values()].sort((r,t)=>t.usd-r.usd||(r.from<t.from?-1:1)).slice(0,MS)}function Co(e,r,t){let n=Se.indexOf(r);for(let o=0;o<e.log.count;o+=1)e.log.kind[o]===n&&t(o,s=>e.log.values[o*6+s])}function It(e,r,t){return t<0?void 0:r[e.buckets.node[t]]?.key}function TS(e,r){let t=new Map;return Co(e,"fund-paid",(n,o)=>{let s=It(e,r,e.log.bucket[n]);s&&Lo(t,s,Be,o(0),e.log.tick[n])}),t}function FS(e,r){let t=new Map;for(let n of["vault-took-over","vault-took"])Co(e,n,(o,s)=>{let a=It(e,r,e.log.bucket[o]),i=n==="vault-took"?Math.abs(s(0)*s(1)):s(1);a&&Lo(t,a,me,i,e.log.tick[o])});return t}function NS(e,r,t){let n=new Map;return Co(e,"adl",(o,s)=>{let a=e.log.bucket[o],i=t.get(a)??It(e,r,a),u=e.log.other[o],c=u<0?me:It(e,r,u);c&&i&&Lo(n,c,i,Math.abs(s(0)*s(1)),e.log.tick[o])}),n}function BS(e){let r=+this._x.call(null,e),t=+this._y.call(null,e);return Lp(this.cover(r,t),r,t,e)}function Lp(e,r,t,n){if(isNaN(r)||isNaN(t))return e;var o,s=e._root,a={data:n},i=e._x0,u=e._y0,c=e._x1,d=e._y1,l,f,m,p,b,h,g,v;if(!s)return e._root=a,e;for(;s.length;)if((b=r>=(l=(i+c)/2))?i=l:c=l,(h=t>=(f=(u+d)/2))?u=f:d=f,o=s,!(s=s[g=h<<1|b]))return o[g]=a,e;if(m=+e._x.call(null,s.data),p=+e._y.call(null,s.data),r===m&&t===p)return a.next=s,o?o[g]=a:e._root=a,e;do o=o?o[g]=new Array(4):e._root=new Array(4),(b=r>=(l=(i+c)/2))?i=l:c=l,(h=t>=(f=(u+d)/2))?u=f:d=f;while((g=h<<1|b)===(v=(p>=f)<<1|m>=l));return o[v]=s,o[g]=a,e}function _S(e){Array.isArray(e)||(e=Array.from(e));let r=e.length,t=new Float64Array(r),n=new Float64Array(r),o=1/0,s=o,a=-o,i=a;for(let u=0,c,d,l;u<r;++u){if(isNaN(d=+this._x.call(null,c=e[u]))||isNaN(l=+this._y.call(null,c))){t[u]=NaN;continue}t[u]=d,n[u]=l,d<o&&(o=d),d>a&&(a=d),l<s&&(s=l),l>i&&(i=l)}if(o>a||s>i)return this;this.cover(o,s).cover(a,i);for(let u=0;u<r;++u)Lp(this,t[u],n[u],e[u]);return this}function OS(e,r){if(isNaN(e=+e)||isNaN(r=+r))return this;var t=this._x0,n=this._y0,o=this._x1,s=this._y1;if(isNaN(t))o=(t=Math.floor(e))+1,s=(n=Math.floor(r))+1;else{for(var a=o-t||1,i=this._root,u,c;t>e||e>=o||n>r||r>=s;)switch(c=(r<n)<<1|e<t,u=new Array(4),u[c]=i,i=u,a*=2,c){case 0:o=t+a,s=n+a;break;case 1:t=o-a,s=n+a;break;case 2:o=t+a,n=s-a;break;case 3:t=o-a,n=s-a;break}this._root&&this._root.length&&(this._root=i)}return this._x0=t,this._y0=n,this._x1=o,this._y1=s,this}function RS(){var e=[];return this.visit(function(r){if(!r.length)do e.push(r.data);while(r=r.next)}),e}function PS(e){return arguments.length?this.cover(+e[0][0],+e[0][1]).cover(+e[1][0],+e[1][1]):isNaN(this._x0)?void 0:[[this._x0,this._y0],[this._x1,this._y1]]}function B(e,r,t,n,o){this.node=e,this.x0=r,this.y0=t,this.x1=n,this.y1=o}function LS(e,r,t){var n,o=this._x0,s=this._y0,a,i,u,c,d=this._x1,l=this._y1,f=[],m=this._root,p,b;for(m&&f.push(new B(m,o,s,d,l)),t==null?t=1/0:(o=e-t,s=r-t,d=e+t,l=r+t,t*=t);p=f.pop();)if(!(!(m=p.node)||(a=p.x0)>d||(i=p.y0)>l||(u=p.x1)<o||(c=p.y1)<s))if(m.length){var h=(a+u)/2,g=(i+c)/2;f.push(new B(m[3],h,g,u,c),new B(m[2],a,g,h,c),new B(m[1],h,i,u,g),new B(m[0],a,i,h,g)),(b=(r>=g)<<1|e>=h)&&(p=f[f.length-1],f[f.length-1]=f[f.length-1-b],f[f.length-1-b]=p)}else{var v=e-+this._x.call(null,m.data),x=r-+this._y.call(null,m.data),U=v*v+x*x;if(U<t){var A=Math.sqrt(t=U);o=e-A,s=r-A,d=e+A,l=r+A,n=m.data}}return n}function CS(e){if(isNaN(d=+this._x.call(null,e))||isNaN(l=+this._y.call(null,e)))return this;var r,t=this._root,n,o,s,a=this._x0,i=this._y0,u=this._x1,c=this._y1,d,l,f,m,p,b,h,g;if(!t)return this;if(t.length)for(;;){if((p=d>=(f=(a+u)/2))?a=f:u=f,(b=l>=(m=(i+c)/2))?i=m:c=m,r=t,!(t=t[h=b<<1|p]))return this;if(!t.length)break;(r[h+1&3]||r[h+2&3]||r[h+3&3])&&(n=r,g=h)}for(;t.data!==e;)if(o=t,!(t=t.next))return this;return(s=t.next)&&delete t.next,o?(s?o.next=s:delete o.next,this):r?(s?r[h]=s:delete r[h],(t=r[0]||r[1]||r[2]||r[3])&&t===(r[3]||r[2]||r[1]||r[0])&&!t.length&&(n?n[g]=t:this._root=t),this):(this._root=s,this)}function qS(e){for(var r=0,t=e.length;r<t;++r)this.remove(e[r]);return this}function HS(){return this._root}function DS(){var e=0;return this.visit(function(r){if(!r.length)do++e;while(r=r.next)}),e}function zS(e){var r=[],t,n=this._root,o,s,a,i,u;for(n&&r.push(new B(n,this._x0,this._y0,this._x1,this._y1));t=r.pop();)if(!e(n=t.node,s=t.x0,a=t.y0,i=t.x1,u=t.y1)&&n.length){var c=(s+i)/2,d=(a+u)/2;(o=n[3])&&r.push(new B(o,c,d,i,u)),(o=n[2])&&r.push(new B(o,s,d,c,u)),(o=n[1])&&r.push(new B(o,c,a,i,d)),(o=n[0])&&r.push(new B(o,s,a,c,d))}return this}function GS(e){var r=[],t=[],n;for(this._root&&r.push(new B(this._root,this._x0,this._y0,this._x1,this._y1));n=r.pop();){var o=n.node;if(o.length){var s,a=n.x0,i=n.y0,u=n.x1,c=n.y1,d=(a+u)/2,l=(i+c)/2;(s=o[0])&&r.push(new B(s,a,i,d,l)),(s=o[1])&&r.push(new B(s,d,i,u,l)),(s=o[2])&&r.push(new B(s,a,l,d,c)),(s=o[3])&&r.push(new B(s,d,l,u,c))}t.push(n)}for(;n=t.pop();)e(n.node,n.x0,n.y0,n.x1,n.y1);return this}function WS(e){return e[0]}function $S(e){return arguments.length?(this._x=e,this):this._x}function VS(e){return e[1]}function KS(e){return arguments.length?(this._y=e,this):this._y}function qo(e,r,t){var n=new Ho(r??WS,t??VS,NaN,NaN,NaN,NaN);return e==null?n:n.addAll(e)}function Ho(e,r,t,n,o,s){this._x=e,this._y=r,this._x0=t,this._y0=n,this._x1=o,this._y1=s,this._root=void 0}function Pp(e){for(var r={data:e.data},t=r;e=e.next;)t=t.next={data:e.data};return r}var _=qo.prototype=Ho.prototype;_.copy=function(){var e=new Ho(this._x,this._y,this._x0,this._y0,this._x1,this._y1),r=this._root,t,n;if(!r)return e;if(!r.length)return e._root=Pp(r),e;for(t=[{source:r,target:e._root=new Array(4)}];r=t.pop();)for(var o=0;o<4;++o)(n=r.source[o])&&(n.length?t.push({source:n,target:r.target[o]=new Array(4)}):r.target[o]=Pp(n));return e};_.add=BS;_.addAll=_S;_.cover=OS;_.data=RS;_.extent=PS;_.find=LS;_.remove=CS;_.removeAll=qS;_.root=HS;_.size=DS;_.visit=zS;_.visitAfter=GS;_.x=$S;_.y=KS;var YS={value:()=>{}};function Do(){for(var e=0,r=arguments.length,t={},n;e<r;++e){if(!(n=arguments[e]+"")||n in t||/[\s.]/.test(n))throw new Error("illegal type: "+n);t[n]=[]}return new Et(t)}function Et(e){this._=e}function jS(e,r){return e.trim().split(/^|\s+/).map(function(t){var n="",o=t.indexOf(".");if(o>=0&&(n=t.slice(o+1),t=t.slice(0,o)),t&&!r.hasOwnProperty(t))throw new Error("unknown type: "+t);return{type:t,name:n}})}Et.prototype=Do.prototype={constructor:Et,on:function(e,r){var t=this._,n=jS(e+"",t),o,s=-1,a=n.length;if(arguments.length<2){for(;++s<a;)if((o=(e=n[s]).type)&&(o=QS(t[o],e.name)))return o;return}if(r!=null&&typeof r!="function")throw new Error("invalid callback: "+r);for(;++s<a;)if(o=(e=n[s]).type)t[o]=Cp(t[o],e.name,r);else if(r==null)for(o in t)t[o]=Cp(t[o],e.name,null);return this},copy:function(){var e={},r=this._;for(var t in r)e[t]=r[t].slice();return new Et(e)},call:function(e,r){if((o=arguments.length-2)>0)for(var t=new Array(o),n=0,o,s;n<o;++n)t[n]=arguments[n+2];if(!this._.hasOwnProperty(e))throw new Error("unknown type: "+e);for(s=this._[e],n=0,o=s.length;n<o;++n)s[n].value.apply(r,t)},apply:function(e,r,t){if(!this._.hasOwnProperty(e))throw new Error("unknown type: "+e);for(var n=this._[e],o=0,s=n.length;o<s;++o)n[o].value.apply(r,t)}};function QS(e,r){for(var t=0,n=e.length,o;t<n;++t)if((o=e[t]).name===r)return o.value}function Cp(e,r,t){for(var n=0,o=e.length;n<o;++n)if(e[n].name===r){e[n]=YS,e=e.slice(0,n).concat(e.slice(n+1));break}return t!=null&&e.push({name:r,value:t}),e}var Xe=0,kr=0,Ur=0,Hp=1e3,Tt,Sr,Ft=0,_e=0,Nt=0,Ar=typeof performance=="object"&&performance.now?performance:Date,Dp=typeof window=="object"&&window.requestAnimationFrame?window.requestAnimationFrame.bind(window):function(e){setTimeout(e,17)};function zp(){return _e||(Dp(XS),_e=Ar.now()+Nt)}function XS(){_e=0}function zo(){this._call=this._time=this._next=null}zo.prototype=Wo.prototype={constructor:zo,restart:function(e,r,t){if(typeof e!="function")throw new TypeError("callback is not a function");t=(t==null?zp():+t)+(r==null?0:+r),!this._next&&Sr!==this&&(Sr?Sr._next=this:Tt=this,Sr=this),this._call=e,this._time=t,Go()},stop:function(){this._call&&(this._call=null,this._time=1/0,Go())}};function Wo(e,r,t){var n=new zo;return n.restart(e,r,t),n}function JS(){zp(),++Xe;for(var e=Tt,r;e;)(r=_e-e._time)>=0&&e._call.call(void 0,r),e=e._next;--Xe}function qp(){_e=(Ft=Ar.now())+Nt,Xe=kr=0;try{JS()}finally{Xe=0,eA(),_e=0}}function ZS(){var e=Ar.now(),r=e-Ft;r>Hp&&(Nt-=r,Ft=e)}function eA(){for(var e,r=Tt,t,n=1/0;r;)r._call?(n>r._time&&(n=r._time),e=r,r=r._next):(t=r._next,r._next=null,r=e?e._next=t:Tt=t);Sr=e,Go(n)}function Go(e){if(!Xe){kr&&(kr=clearTimeout(kr));var r=e-_e;r>24?(e<1/0&&(kr=setTimeout(qp,Math.ceil(e-Ar.now()-Nt)+1)),Ur&&(Ur=clearInterval(Ur))):(Ur||(Ft=Ar.now(),Ur=setInterval(ZS,Hp)),Xe=1,Dp(qp))}}function Gp(e){return function(){return e}}function Wp(e){return(e()-.5)*1e-6}function rA(e){return e.x+e.vx}function tA(e){return e.y+e.vy}function Vp(e){var r,t,n,o=1,s=1;typeof e!="function"&&(e=Gp(e==null?1:+e));function a(){for(var c,d=r.length,l,f,m,p,b,h,g=0;g<s;++g)for(l=qo(r,rA,tA).visitAfter(i),c=0;c<d;++c)f=r[c],b=t[f.index],h=b*b,m=f.x+f.vx,p=f.y+f.vy,l.visit(v);function v(x,U,A,S,E){var M=x.data,j=x.r,P=b+j;if(M){if(M.index>f.index){var te=m-M.x-M.vx,ne=p-M.y-M.vy,Q=te*te+ne*ne;Q<P*P&&(te===0&&(te=Wp(n),Q+=te*te),ne===0&&(ne=Wp(n),Q+=ne*ne),Q=(P-(Q=Math.sqrt(Q)))/Q*o,f.vx+=(te*=Q)*(P=(j*=j)/(h+j)),f.vy+=(ne*=Q)*P,M.vx-=te*(P=1-P),M.vy-=ne*P)}return}return U>m+P||S<m-P||A>p+P||E<p-P}}function i(c){if(c.data)return c.r=t[c.data.index];for(var d=c.r=0;d<4;++d)c[d]&&c[d].r>c.r&&(c.r=c[d].r)}function u(){if(r){var c,d=r.length,l;for(t=new Array(d),c=0;c<d;++c)l=r[c],t[l.index]=+e(l,c,r)}}return a.initialize=function(c,d){r=c,n=d,u()},a.iterations=function(c){return arguments.length?(s=+c,a):s},a.strength=function(c){return arguments.length?(o=+c,a):o},a.radius=function(c){return arguments.length?(e=typeof c=="function"?c:Gp(+c),u(),a):e},a}var nA=1664525,oA=1013904223,$p=4294967296;function sA(){let e=1;return()=>(e=(nA*e+oA)%$p)/$p}var aA=10,iA=Math.PI*(3-Math.sqrt(5));function Kp(e){var r,t=1,n=.001,o=1-Math.pow(n,1/300),s=0,a=.6,i=new Map,u=Wo(l),c=Do("tick","end"),d=sA();e==null&&(e=[]);function l(){f(),c.call("tick",r),t<n&&(u.stop(),c.call("end",r))}function f(b){var h,g=e.length,v;b===void 0&&(b=1);for(var x=0;x<b;++x)for(t+=(s-t)*o,i.forEach(function(U){U(t)}),h=0;h<g;++h)v=e[h],v.fx==null?v.x+=v.vx*=a:(v.x=v.fx,v.vx=0),v.fy==null?v.y+=v.vy*=a:(v.y=v.fy,v.vy=0);return r}function m(){for(var b=0,h=e.length,g;b<h;++b){if(g=e[b],g.index=b,g.fx!=null&&(g.x=g.fx),g.fy!=null&&(g.y=g.fy),isNaN(g.x)||isNaN(g.y)){var v=aA*Math.sqrt(.5+b),x=b*iA;g.x=v*Math.cos(x),g.y=v*Math.sin(x)}(isNaN(g.vx)||isNaN(g.vy))&&(g.vx=g.vy=0)}}function p(b){return b.initialize&&b.initialize(e,d),b}return m(),r={tick:f,restart:function(){return u.restart(l),r},stop:function(){return u.stop(),r},nodes:function(b){return arguments.length?(e=b,m(),i.forEach(p),r):e},alpha:function(b){return arguments.length?(t=+b,r):t},alphaMin:function(b){return arguments.length?(n=+b,r):n},alphaDecay:function(b){return arguments.length?(o=+b,r):+o},alphaTarget:function(b){return arguments.length?(s=+b,r):s},velocityDecay:function(b){return arguments.length?(a=1-b,r):1-a},randomSource:function(b){return arguments.length?(d=b,i.forEach(p),r):d},force:function(b,h){return arguments.length>1?(h==null?i.delete(b):i.set(b,p(h)),r):i.get(b)},find:function(b,h,g){var v=0,x=e.length,U,A,S,E,M;for(g==null?g=1/0:g*=g,v=0;v<x;++v)E=e[v],U=b-E.x,A=h-E.y,S=U*U+A*A,S<g&&(M=E,g=S);return M},on:function(b,h){return arguments.length>1?(c.on(b,h),r):c.on(b)}}}function jp(e){let r=e.x-e.centre.x,t=e.y-e.centre.y,n=Math.hypot(r,t)||1,o=(e.orbit-n)/n*.3;e.vx+=r*o,e.vy+=t*o}var $o=18;function Qp(e){let{radius:r}=e.placed,t=e.x-e.centre.x,n=e.y-e.centre.y,o=(e.centre.plate||$o/2)+r+3-Math.abs(t),s=(e.centre.plate?$o:$o/2)+r+3-Math.abs(n);o<=0||s<=0||(o<s?e.vx+=(t>=0?1:-1)*o*.6:e.vy+=(n>=0?1:-1)*s*.6)}function Xp(e,[r,t]){for(let n of e.centre.rings){let o=e.x-e.centre.x,s=e.y-(e.centre.y-n),a=Math.min(r,1.2*n)+e.placed.radius;Math.abs(o)<a&&Math.abs(s)<t+e.placed.radius&&(e.vx+=(o>=0?1:-1)*(a-Math.abs(o))*.4)}}var Yp=64,uA=26;function Jp(e){let{radius:r}=e.placed,{fundX:t,vaultX:n,y:o}=Ne,[s,a]=[t-Yp-r,n+Yp+r],i=e.y+r-(o-uA);if(i<=0||e.x<=s||e.x>=a)return;let u=Math.min(e.x-s,a-e.x);i<u?e.vy-=i*.6:e.vx+=(e.x-s<a-e.x?-1:1)*u*.6}function Zp(e){let r=e.placed.radius+8;e.x<r&&(e.vx+=(r-e.x)*.4),e.y<r+6&&(e.vy+=(r+6-e.y)*.4),e.x>1e3-r&&(e.vx-=(e.x-1e3+r)*.4),e.y>640-r&&(e.vy-=(e.y-640+r)*.4)}function Ko(e){let r=e>>>0;return()=>(r=Math.imul(r,1664525)+1013904223>>>0,r/4294967296)}var cA=11,dA=16,lA=16,eb=100,fA=["primary","secondary","tertiary","fourth","fifth","sixth","seventh","eighth"],wr=6;function tb(e,r){let t=rb(e);return e===wr-1&&r>e?`${t} to ${rb(r)}`:t}function rb(e){let r=e+1;return e>=32?"later":fA[e]??`${r}${r>20?["th","st","nd","rd"][r%10]??"th":"th"}`}function _t(e,r,t){let n=e.map((a,i)=>i).sort((a,i)=>e[i]-e[a]||a-i),o=mA(e.length),s=[];return n.forEach((a,i)=>{let u=o[i],c=u.reach*(r>4?.84:.8),d=((t[a]?.length??0)*cA+dA)/2,l=u.reach<eb?0:d+lA,f=Math.max(u.reach*(r>4?.26:.31),l),m=r>1?(c-f)/(r-1):0;s[a]={x:u.x,y:u.y,rings:Array.from({length:r},(p,b)=>r===1?u.reach*.5:f+b*m),outskirts:u.reach,plate:u.reach<eb?0:d}}),s}function mA(e){if(e===1)return[{x:480,y:306,reach:256}];if(e===2)return[{x:318,y:302,reach:250},{x:778,y:330,reach:176}];let r=e-1,t=Math.ceil(r/Math.ceil(r/3)),n=Math.ceil(r/t),o=Math.min(148,616/t/2,400/n/2),s=Array.from({length:r},(a,i)=>({x:600+400/n*(Math.floor(i/t)+.5)-(n===1?24:0),y:640/t*(i%t+.5),reach:o}));return[{x:306,y:302,reach:250},...s]}function Ot(e,r){return e.flatMap((t,n)=>t.rings.map((o,s)=>({instrument:n,generation:s,x:t.x,y:t.y,radius:o,label:n===Yo(e)?r(s):""})))}function Yo(e){return e.reduce((r,t,n)=>t.outskirts>(e[r]?.outskirts??0)?n:r,0)}var pA=[38,8];function Rt(e,r,t=pA){let n=Ko(7),o=new Map,s=r.map(()=>0),a=[],i=new Map(e.map(c=>[c.key,c]));for(let c of e){let d=r[c.instrument],l=bA(c,i,r,o,s,n);o.set(c.key,l);let f=c.ring<0?d.outskirts:d.rings[Math.min(c.ring,d.rings.length-1)],m=c.fixed??c.from,p=c.from?a.length*2.399963:0,b=c.from?3+.6*Math.sqrt(a.length):0,h=(m?.x??d.x+Math.cos(l)*f)+b*Math.cos(p),g=(m?.y??d.y+Math.sin(l)*f)+b*Math.sin(p),v=c.fixed?{fx:c.fixed.x,fy:c.fixed.y}:{};a.push({placed:c,centre:d,orbit:f,x:h,y:g,vx:0,vy:0,...v})}let u=Kp(a).randomSource(Ko(3)).stop().alphaDecay(.012);return u.force("orbit",()=>a.forEach(jp)),u.force("plate",()=>a.forEach(Qp)),u.force("labels",()=>{let c=r[Yo(r)];for(let d of a)d.centre===c&&Xp(d,t)}),u.force("backstops",()=>a.forEach(Jp)),u.force("apart",Vp(c=>c.placed.radius+(c.placed.ring<0?2.4:3.2)).strength(.9).iterations(a.length>150?2:3)),u.force("inside",()=>a.forEach(Zp)),u.tick(a.length>150?130:320),new Map(a.map(c=>[c.placed.key,{x:c.x,y:c.y}]))}function bA(e,r,t,n,o,s){if(e.angle!==void 0)return e.angle;let a=t[e.instrument],i=a.x<1e3/2?Math.PI:0;if(e.ring<0){let d=e.side<0?-.62:.62,l=i===0?d:Math.PI-d*.4-Math.PI*(e.side<0?.62:0);return(i===0?l:e.side<0?-.72:.52)+(s()-.5)*1.1}let u=r.get(e.near);if(u){let d=e.ring===a.rings.length-1&&a.rings.length===wr?3.4:1.9;if(u.instrument===e.instrument)return(n.get(u.key)??0)+(s()-.5)*d;let l=t[u.instrument];return Math.atan2(l.y-a.y,l.x-a.x)+(s()-.5)*3.2}let c=o[e.instrument];return o[e.instrument]=c+1,c*2.399963+(e.instrument===Yo(t)?2.6:3.3)}function Mr(e,r,t){let{buckets:n,instrumentIds:o}=e,s=new Set([r]);for(let c of t){if(s.size===o.length)break;let d=n.positionStart[c+1]??0;for(let l=n.positionStart[c]??0;l<d;l+=1)n.openingSizeBase[l]!==0&&s.add(n.positionInstrument[l])}let[a,...i]=s,u=[a,...i.sort((c,d)=>c-d)].map(c=>o[c]??"");return u.length>3?`${u[0]} +${u.length-1} more`:u.join("+")}var jo=class{constructor(r,t){this.count=r;this.nodes=t}count;nodes;#e=null;get(r){return this.#e??=this.makePlaces(),this.nodes[this.#e[r]??-1]?.key}makePlaces(){let r=new Int32Array(this.count).fill(-1);return this.nodes.forEach(({buckets:t},n)=>{for(let o of t)r[o]=n}),r}};function Pt(e,r){return new jo(e.buckets.count,r)}var yA=new WeakMap;function Lt({keyOf:e,...r}){return r}function Ct(e,r){return yA.get(e)?.[r]}var nb=[(e,r,t)=>xA(t),(e,r)=>r<0?"":`i${e.nodes.leadInstrument[r]}`,()=>""];function Qo(e,r={}){for(let t of nb){let n=hA(e,r,t);if(n.groups.length<=420||t===nb.at(-1))return n}return{groups:[],groupOf:[]}}function hA(e,r,t){let{nodes:n}=e,o=r.alone??vA(e),s=new Map,a=[],i=Array.from({length:n.count},(d,l)=>l);i.sort((d,l)=>n.generation[d]-n.generation[l]||d-l);for(let d of i){let l=gA(e,d),f=l<0?"":a[l]?.key??"",m=n.leadInstrument[d],p=n.leadSide[d],b=n.generation[d],h=`c${m}:${p>0?"l":"s"}:${b}:${t(e,l,f)}`,g=!o.has(n.bucket[d])&&r.expanded?.has(h)?h:"",x=o.has(n.bucket[d])||g!==""?`b${n.bucket[d]}`:h,U=s.get(x);U||(U={key:x,nodes:[],instrument:m,side:p,generation:b,parent:f,opened:g,notionalUsd:0},s.set(x,U)),U.nodes.push(d),U.notionalUsd+=n.notionalUsd[d],a[d]=U}let u=[...s.values()],c=d=>n.firstActionTick[d.nodes[0]];return u.sort((d,l)=>c(d)-c(l)||d.nodes[0]-l.nodes[0]),{groups:u,groupOf:a}}function gA(e,r){let t=e.nodes.parentStart[r];return t===e.nodes.parentStart[r+1]?-1:e.nodes.parentNode[t]}function vA(e){let{nodes:r}=e;if(r.count<=120)return new Set(r.bucket);let t=Array.from({length:r.count},(n,o)=>o);return t.sort((n,o)=>r.notionalUsd[o]-r.notionalUsd[n]||n-o),new Set(t.slice(0,64).map(n=>r.bucket[n]))}function xA(e){let r=2166136261;for(let t=0;t<e.length;t+=1)r=Math.imul(r^e.charCodeAt(t),16777619);return(r>>>0).toString(36)}var ob=5.9,sb=17,UA=22,kA=9;function Xo(e){if(!(e>0)||!Number.isFinite(e))return 1;let r=10**Math.floor(Math.log10(e));return([5,2,1].find(n=>n*r<=e*(1+1e-12))??1)*r}function qt(e,r,t=1){let n=ob*Math.sqrt(e/1e6),o=ob*Xo(UA*t/n),s=sb*Xo(kA/(sb*r/1e6));return{areaFactor:o,widthFactor:s,areaSamplesUsd:ab(a=>(a/o)**2*1e6,[5,10,17]),widthSamplesUsd:ab(a=>a/s*1e6,[1.4,6])}}function ab(e,r){let t=r.map(n=>Xo(e(n)));return t.filter((n,o)=>n!==t[o-1])}function pe(e,r){return Math.max(Np,e.areaFactor*Math.sqrt(Math.max(0,r)/1e6))}var SA=14,ib=34;function ub(e,r,t,n=new Set){let o=MA(e),{buckets:s}=e,a=Float64Array.from(r.instruments,l=>l.indexUsd),i=[],u=[],c=[],d=0;for(let l=0;l<s.count;l+=1){let f=AA(e,a,l),m=o.get(l),p=n.has(l)||s.account[l]===e.heldAccount;if(f===0||!p&&(f>t||!m&&f<=d)||s.node[l]>=0||Jo(e,r,l))continue;let b=Ht(e,r,l);if(!b)continue;let h=m?.tick??Number.POSITIVE_INFINITY,g={key:`b${l}`,bucket:l,...b,adlTick:h,adlUsd:m?.usd??0};if(p){c.push(g);continue}if(g.adlUsd>0){i.push(g);continue}let v=u.findIndex(x=>x.notionalUsd<g.notionalUsd);u.splice(v<0?u.length:v,0,g),u.length>ib&&u.pop(),u.length===ib&&(d=u.at(-1)?.notionalUsd??0)}return i.sort((l,f)=>f.adlUsd-l.adlUsd||l.bucket-f.bucket),[...c,...i.slice(0,SA),...u]}function AA({buckets:e},r,t){let n=0,o=e.positionStart[t+1];for(let s=e.positionStart[t];s<o;s+=1){let a=Math.abs(e.openingSizeBase[s])*(r[e.positionInstrument[s]]??0);a>n&&(n=a)}return n}function Jo(e,r,t){let n=e.buckets.account[t],o=r.accounts[n];return o?o.role==="maker":r.population?.balance==="maker"&&Ze(e.accounts,n)==="maker"}var wA=Se.indexOf("adl");function MA(e){let{log:r}=e,t=new Map;for(let n=0;n<r.count;n+=1){if(r.kind[n]!==wA)continue;let o=r.bucket[n],s=Math.abs(r.values[n*6]*r.values[n*6+1]),a=t.get(o);t.set(o,{tick:a?.tick??r.tick[n],usd:(a?.usd??0)+s})}return t}function Ht(e,r,t){let{buckets:n}=e,o=null;for(let s=n.positionStart[t];s<n.positionStart[t+1];s+=1){let a=n.positionInstrument[s],i=n.openingSizeBase[s],u=Math.abs(i)*(r.instruments[a]?.indexUsd??0);u>(o?.notionalUsd??0)&&(o={instrument:a,side:Math.sign(i),notionalUsd:u})}return o}function Dt({buckets:e,instrumentIds:r},t){let n=r.map(()=>0),o=t.instruments.map(s=>s.indexUsd);for(let s=0;s<(e.positionStart[e.count]??0);s+=1){let a=e.positionInstrument[s];n[a]=n[a]+Math.abs(e.openingSizeBase[s])*(o[a]??0)}return n}var IA=1.6;function zt(e,r,t={}){let n=t.expanded?.size?void 0:Ct(e,"cascade");if(n)return n;let o=EA(e,r,t);if(!t.expanded?.size)return db(o,cb([o]));let s=zt(e,r),a=new Map(o.groups.map(u=>[u.key,u.opened])),i=cb([o],s.scales,u=>FA(u,s,a));return db(o,i,fb(Qo(e).groups))}function EA(e,r,t={},n=new Set){let{groups:o,groupOf:s}=Qo(e,t),a=lb(o),i=a>0?IA*a:Number.POSITIVE_INFINITY,u=ub(e,r,i,n);return{run:e,scenario:r,groups:o,survivors:u,edges:Rp(e,r,s,u)}}var lb=e=>e.reduce((r,t)=>Math.max(r,t.notionalUsd),0);function TA(e){let r=Math.max(...e.map(({groups:s,survivors:a})=>lb([...s,...a]))),n=e.flatMap(({edges:s})=>s.filter(a=>a.kind==="cause")).reduce((s,a)=>Math.max(s,a.usd),0),o=Math.max(...e.map(({groups:s})=>s.length));return qt(r,n,o>90?.82:1)}function cb(e,r=TA(e),t=n=>n){let n=e.flatMap(({groups:l})=>l.map(f=>f.generation+1)),o=Math.min(wr,Math.max(1,...n)),s=e.map(({run:l,scenario:f})=>Dt(l,f)),a=_t((s[0]??[]).map((l,f)=>Math.max(...s.map(m=>m[f]??0))),o,e[0]?.run.instrumentIds??[]),i=new Map,u=l=>{let f=i.get(l.key);(!f||l.radius>f.radius)&&i.set(l.key,{...f??l,radius:l.radius})};for(let{groups:l}of e)for(let f of l)u(BA(f,r));for(let{survivors:l}of e)for(let f of l)u(_A(f,r));let c=Rt([...i.values()].map(t),a),d=Math.max(1,...n)-1;return{scales:r,rings:o,deepest:d,all:a,at:l=>c.get(l)??{x:0,y:0}}}function db({run:e,scenario:r,groups:t,survivors:n,edges:o},{scales:s,deepest:a,all:i,at:u},c=fb(t)){let d=[...Mt(e,r,i),...t.map(l=>({...OA(e,l,c,s),...u(l.key)})),...n.map(l=>({...PA(e,l,s),...u(l.key)}))];return{which:"cascade",nodes:d,edges:o.map(({usd:l,...f})=>({...f,usd:l,width:NA(f.kind,l,s)})),rings:Ot(i,l=>tb(l,a)),scales:s,keyOf:Pt(e,d),caption:Op(e,r),levels:Bp(e)}}function FA(e,r,t){let n=t.get(e.key),o=r.nodes.find(a=>a.key===(n||e.key));if(!o)return e;let s={x:o.x,y:o.y};return n?{...e,from:s}:{...e,fixed:s}}function NA(e,r,t){let n=t.widthFactor*r/1e6;return e==="adl"||e==="vault"?1.1:Math.min(e==="cause"?9:5,Math.max(.55,n*(e==="fund"||e==="shock"?.6:1)))}function BA(e,r){let t=Math.min(e.generation,wr-1),n=pe(r,e.notionalUsd);return{key:e.key,instrument:e.instrument,ring:t,radius:n,side:e.side,near:e.parent}}function _A(e,r){let t=pe(r,e.notionalUsd);return{key:e.key,instrument:e.instrument,ring:-1,radius:t,side:e.side,near:""}}function fb(e){let r=e.filter(t=>t.nodes.length>1);return new Map(r.map((t,n)=>[t.key,n+1]))}function Je(e,r){let t=Ze(e.accounts,e.buckets.account[r]),n=e.buckets.isolated[r];return n<0?t:`${t}/${e.instrumentIds[n]}`}var mb=(e,r)=>(e.buckets.isolated[r]??-1)>=0;function OA(e,r,t,n){let{nodes:o}=e,s=r.nodes.map(d=>o.firstActionTick[d]),a=Math.min(...s),i=r.nodes.length===1,u=r.nodes.map(d=>o.bucket[d]),c=u[0];return{key:r.key,kind:i?"account":"cohort",radius:pe(n,r.notionalUsd),label:i?Je(e,c):`c${t.get(r.key)}, ${r.nodes.length} accounts`,detail:`${q(r.notionalUsd)} ${Mr(e,r.instrument,u)}, ${i?"fell at":"fell from"} ${At(a*e.tickMs)}`,generation:r.generation,side:r.side,instrument:r.instrument,notionalUsd:r.notionalUsd,...i&&mb(e,c)?{isolated:!0}:{},buckets:u,firstTick:a,lastTick:Math.max(...s),adlTick:Number.POSITIVE_INFINITY}}var RA=e=>e.replace("+",", also ");function PA(e,r,t){return{key:r.key,kind:"survivor",radius:pe(t,r.notionalUsd),label:Je(e,r.bucket),detail:`${q(r.notionalUsd)} ${RA(Mr(e,r.instrument,[r.bucket]))}`,generation:-1,side:r.side,instrument:r.instrument,notionalUsd:r.notionalUsd,...mb(e,r.bucket)?{isolated:!0}:{},buckets:[r.bucket],firstTick:Number.POSITIVE_INFINITY,lastTick:Number.POSITIVE_INFINITY,adlTick:r.adlTick}}var LA=44,CA=120,be=[3,7,15,30],qA=.2,HA=.618034,DA=[82,24],pb=.16;function Zo(e,r){let t=Ct(e,"market");if(t)return t;let n=zA(e,r),o=n.reduce((f,m)=>Math.max(f,m.notionalUsd),0),s=qt(o,o),a=be.length+1,i=_t(Dt(e,r),a,e.instrumentIds),u=Mt(e,r,i,"start").filter(f=>f.kind!=="shock"),c=VA(n,i,s),d=[...u,...n.map(f=>({key:f.key,kind:f.buckets.length>1?"cohort":"account",x:c.get(f.key)?.x??0,y:c.get(f.key)?.y??0,radius:pe(s,f.notionalUsd),label:f.label,detail:`${q(f.notionalUsd)} ${Mr(e,f.instrument,f.buckets)}, ${hb(be.length-f.band)}`,generation:-1,side:f.side,instrument:f.instrument,notionalUsd:f.notionalUsd,buckets:f.buckets,firstTick:bb(e,f.buckets,Math.min),lastTick:bb(e,f.buckets,Math.max),adlTick:Number.POSITIVE_INFINITY}))],l=[...KA(n,s.widthFactor),...YA(r),...jA(e,r)];return{which:"market",nodes:d,edges:l,rings:Ot(i,hb),scales:s,keyOf:Pt(e,d),caption:QA(e,n),levels:_p(e)}}function bb(e,r,t){let n=r.map(o=>{let s=e.buckets.node[o];return s<0?Number.POSITIVE_INFINITY:e.nodes.firstActionTick[s]});return n.reduce((o,s)=>t(o,s),n[0]??Number.POSITIVE_INFINITY)}function zA(e,r){let t=GA(e,r),n=t.filter(u=>u>0).length,o=WA(t,n<=CA?n:LA),s=o.map(u=>yb(e,r,u,`b${u}`,Je(e,u))),a=new Set(o),i=new Map;for(let u=0;u<t.length;u+=1){if(t[u]===0||a.has(u))continue;let c=$A(e,r,u,t[u]),d=i.get(c);if(!d){i.set(c,yb(e,r,u,c,Je(e,u)));continue}d.buckets.push(u),d.notionalUsd+=t[u],xb(e,r,u,d.exposure)}for(let u of i.values())u.buckets.length>1&&(u.label=`${u.buckets.length.toLocaleString("en-US")} accounts`);return[...s,...i.values()]}function GA(e,r){let{buckets:t}=e,n=Float64Array.from(r.instruments,a=>a.indexUsd),o=new Float64Array(t.count);for(let a=0;a<o.length;a+=1){let i=t.positionStart[a+1],u=0;for(let c=t.positionStart[a];c<i;c+=1)u+=Math.abs(t.openingSizeBase[c])*(n[t.positionInstrument[c]]??0);o[a]=u}let s=t.count-1;for(let a=0;a<o.length;a+=1)(a===s||t.account[a]<r.accounts.length)&&Jo(e,r,a)&&(o[a]=0);return o}function WA(e,r){let t=[],n=0;for(let o=0;o<e.length;o+=1){let s=e[o];if(s===0||t.length===r&&s<=n)continue;let a=t.length;for(;a>0&&e[t[a-1]]<s;)a-=1;t.splice(a,0,o),t.length>r&&t.pop(),n=e[t.at(-1)]}return t}function vb(e,r,t){let n=e.buckets.openingCollateralUsd[r],o=t/Math.max(n,1e-9),s=0;for(let a of be)o>=a&&(s+=1);return s}function $A(e,r,t,n){let o=Ht(e,r,t),s=Math.min(7,Math.max(0,Math.floor(Math.log10(Math.max(1,n)))));return`m${o?.instrument}:${(o?.side??1)>0?"l":"s"}:${vb(e,t,n)}:${s}`}function yb(e,r,t,n,o){let s=Ht(e,r,t)??{instrument:0,side:1,notionalUsd:0},a=new Float64Array(e.instrumentIds.length);xb(e,r,t,a);let i=a.reduce((u,c)=>u+Math.abs(c),0);return{key:n,buckets:[t],...s,band:vb(e,t,i),notionalUsd:i,exposure:a,label:o}}function xb(e,r,t,n){let o=e.buckets.positionStart[t+1];for(let s=e.buckets.positionStart[t];s<o;s+=1){let a=e.buckets.positionInstrument[s],i=e.buckets.openingSizeBase[s]*(r.instruments[a]?.indexUsd??0);n[a]=n[a]+i}}function VA(e,r,t){let n=new Map,o=e.map(s=>{let a=be.length-s.band,i=`${s.instrument}:${s.side}:${a}`,u=n.get(i)??0;n.set(i,u+1);let c=(.5+.27*a+u*HA)%1,d=(s.side>0?-1:1)*(pb+(Math.PI-2*pb)*c),l=pe(t,s.notionalUsd)+1.5;return{key:s.key,instrument:s.instrument,ring:a,radius:l,side:s.side,near:"",angle:d}});return Rt(o,r,DA)}function hb(e){let r=be[be.length-e-1],t=be[be.length-e];return r===void 0?`under ${t}x`:t===void 0?`over ${r}x`:`${r}x to ${t}x`}function KA(e,r){return e.flatMap(t=>[...t.exposure].flatMap((n,o)=>{if(o!==t.instrument&&Math.abs(n)<qA*t.notionalUsd)return[];let s=`position:${t.key}>${O(o)}`,a=Math.min(7,Math.max(.55,r*Math.abs(n)/1e6)),i=`${n>0?"long":"short"} ${q(Math.abs(n))}`;return[{key:s,kind:"position",from:t.key,to:O(o),usd:Math.abs(n),width:a,tick:0,side:Math.sign(n),label:i}]}))}function YA(e){let{matrix:r,stress:t}=e.correlation,n=[];return e.instruments.forEach((o,s)=>{for(let a=s+1;a<e.instruments.length;a+=1){let i=(1-t)*(r[s]?.[a]??0)+t;if(i===0)continue;let u=`\u03C1 ${i.toFixed(2).replace("-","\u2212")}`,c=`correlation:${O(s)}>${O(a)}`;n.push({key:c,kind:"correlation",from:O(s),to:O(a),usd:0,width:.6+2.4*Math.abs(i),tick:0,side:Math.sign(i),label:u})}}),n}function jA(e,r){return[...r.venue.fund?["fund"]:[],...e.summary.vault?["vault"]:[]].flatMap(n=>e.instrumentIds.map((o,s)=>{let a=n==="fund"?Be:me;return{key:`${n}:${a}>${O(s)}`,kind:n,from:a,to:O(s),usd:0,width:.8,tick:0,side:0,label:""}}))}function QA(e,r){let t=e.instrumentIds.map(()=>0),n=e.instrumentIds.map(()=>0);for(let c of r)c.exposure.forEach((d,l)=>{d>0?t[l]=t[l]+d:n[l]=n[l]-d});let o=c=>t[c]+n[c],s=e.instrumentIds.map((c,d)=>d).sort((c,d)=>o(d)-o(c)||c-d),a=(c,d)=>{let l=f=>q(d.reduce((m,p)=>m+f[p],0));return`${c} ${l(t)} long and ${l(n)} short`},i=s.slice(0,gb).map(c=>a(e.instrumentIds[c]??"",[c])),u=s.slice(gb);return u.length>0&&i.push(a(`${u.length} more`,u)),`Before the shock: ${i.join("; ")}.`}var gb=3;var Gt=class{nextTick=0;nextNode=0;cut({series:r,nodes:t},n){let o=this.nextTick,s=n+1-o,a=u=>{let c=u.length/r.ticks;return u.slice(o*c,(n+1)*c)},i=t.slice(this.nextNode);return this.nextTick=n+1,this.nextNode=t.length,{fromTick:o,ticks:s,instruments:r.instruments,series:{indexUsd:a(r.indexUsd),markUsd:a(r.markUsd),bookUsd:a(r.bookUsd),shockBookUsd:a(r.shockBookUsd),fundUsd:a(r.fundUsd),vaultEquityUsd:a(r.vaultEquityUsd)},fellTick:Uint32Array.from(i,u=>u.firstActionTick),fellGeneration:Uint8Array.from(i,u=>Math.min(255,u.generation)),fellUsd:Float64Array.from(i,u=>u.notionalUsd)}}};function Wt(e){let r=new Set;return es(e,r),[...r]}function es(e,r){if(!(typeof e!="object"||e===null)){if(ArrayBuffer.isView(e)){XA(e.buffer)&&r.add(e.buffer);return}if(Array.isArray(e)){if(typeof e[0]=="object")for(let t of e)es(t,r);return}for(let t of Object.values(e))es(t,r)}}function XA(e){return Object.prototype.toString.call(e)==="[object ArrayBuffer]"}var JA=60;function Ub(e,r,t){let n=new Gt,o=t,s=null,a=(i,u)=>{if(!s)return;let{soFar:c,ticks:d}=s,l=n.cut(c,i),f={tick:i,ticks:d,fell:c.nodes.length,chunk:l,isFolding:u};e.post({kind:"progress",epoch:r,progress:f},Wt(l))};return{heard(i,u,c){s={soFar:c,ticks:u};let d=e.nowMs();d-o<JA||(o=d,a(i,!1))},rest:i=>a(i,!0)}}var ZA=5e4;function kb(e){e.post({kind:"ready",protocol:6,engine:yr},[])}var Sb=()=>({runner:null,market:null});function Ab(e,r,t){let n=t.market;t.market=null,n&&r.post({kind:"market",epoch:e,market:n()},[])}function wb(e,r,t){let{epoch:n,scenario:o,hold:s}=e;r.post({kind:"heard",epoch:n},[]),t.market=null;let a=r.nowMs();try{t.runner?t.runner.load(o):t.runner=vt(He(o));let i=t.runner.compiled.bucketCount>ZA,u=Ub(r,n,a),c=t.runner.run({...s===void 0?{}:{hold:s},onProgress:(m,p,b,h)=>(u.heard(m,p,h),!0)});i&&u.rest(c.summary.ticks-1);let d=r.nowMs()-a,l=i?{cascade:Lt(zt(c,o)),bands:Io(c,o)}:null;t.market=i?()=>Lt(Zo(c,o)):null;let f=i?structuredClone(c):c;r.post({kind:"done",epoch:n,run:f,elapsedMs:d,folded:l},Wt(f))}catch(i){Ib(i,n,r,t)}}function Mb(e,r,t){let{epoch:n,scenario:o,regret:s}=e;r.post({kind:"heard",epoch:n},[]);try{let a=t.runner??vt(He(o));t.runner=a;let i=a.compiled.scenarioHash!==rr(o);(i||s)&&(t.market=null),i&&a.load(o);let u=Ro(a.compiled),c=s?a.run({regret:s,onProgress:r6(r,n)}).waves:null;r.post({kind:"studied",epoch:n,study:{instruments:u,waves:c}},[])}catch(a){Ib(a,n,r,t)}}var e6=60;function r6(e,r){let t=e.nowMs();return(n,o)=>{let s=e.nowMs();return s-t<e6||(t=s,e.post({kind:"studying",epoch:r,tick:n,ticks:o},[])),!0}}function Ib(e,r,t,n){n.runner=null,n.market=null;let o=e instanceof Error?e.message:String(e);t.post({kind:"failed",epoch:r,error:{code:"engine",message:`The engine stopped: ${o}`}},[])}var t6=1200,Fb=globalThis,$t={post:(e,r)=>Fb.postMessage(e,r),nowMs:()=>performance.now()},rs=Sb(),Eb,Tb=0;Fb.addEventListener("message",({data:e})=>{clearTimeout(Eb),e.kind==="study"?Mb(e,$t,rs):(Tb=e.epoch,wb(e,$t,rs)),Eb=setTimeout(()=>Ab(Tb,$t,rs),t6)});kb($t);
