/*! Shockgraph engine 0.1.0, MIT. Made by scripts/engineRelease.ts; never changed. */
var $p=Object.create;var zo=Object.defineProperty;var Vp=Object.getOwnPropertyDescriptor;var Kp=Object.getOwnPropertyNames;var Yp=Object.getPrototypeOf,jp=Object.prototype.hasOwnProperty;var y=(e,r)=>()=>{try{return r||e((r={exports:{}}).exports,r),r.exports}catch(t){throw r=0,t}};var Qp=(e,r,t,n)=>{if(r&&typeof r=="object"||typeof r=="function")for(let o of Kp(r))!jp.call(e,o)&&o!==t&&zo(e,o,{get:()=>r[o],enumerable:!(n=Vp(r,o))||n.enumerable});return e};var wr=(e,r,t)=>(t=e!=null?$p(Yp(e)):{},Qp(r||!e||!e.__esModule?zo(t,"default",{value:e,enumerable:!0}):t,e));var ts=y((vA,rs)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/function sb(e){return e!==e}rs.exports=sb});var be=y((xA,ns)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var ab=ts();ns.exports=ab});var ss=y((UA,os)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var ib=Math.floor;os.exports=ib});var $t=y((kA,as)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var ub=ss();as.exports=ub});var us=y((SA,is)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var cb=Math.ceil;is.exports=cb});var ds=y((AA,cs)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var db=us();cs.exports=db});var fs=y((wA,ls)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var lb=$t(),fb=ds();function mb(e){return e<0?fb(e):lb(e)}ls.exports=mb});var ps=y((MA,ms)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var pb=fs();ms.exports=pb});var ys=y((IA,bs)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/bs.exports=Number});var gs=y((EA,hs)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var bb=ys();hs.exports=bb});var ye=y((FA,vs)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var yb=gs(),hb=yb.NEGATIVE_INFINITY;vs.exports=hb});var se=y((TA,xs)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var gb=Number.POSITIVE_INFINITY;xs.exports=gb});var Ne=y((NA,Us)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var vb=1023;Us.exports=vb});var Vt=y((BA,ks)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var xb=1023;ks.exports=xb});var As=y((_A,Ss)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Ub=-1023;Ss.exports=Ub});var Ms=y((OA,ws)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var kb=-1074;ws.exports=kb});var Es=y((PA,Is)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Sb=se(),Ab=ye();function wb(e){return e===Sb||e===Ab}Is.exports=wb});var Br=y((RA,Fs)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Mb=Es();Fs.exports=Mb});var Ns=y((CA,Ts)=>{"use strict";/**
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
*/var Ib=2147483648;Ts.exports=Ib});var Je=y((LA,Bs)=>{"use strict";/**
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
*/var Eb=2147483647;Bs.exports=Eb});var Os=y((qA,_s)=>{"use strict";/**
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
*/var Fb=typeof Object.defineProperty=="function"?Object.defineProperty:null;_s.exports=Fb});var Rs=y((HA,Ps)=>{"use strict";/**
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
*/var Tb=Os();function Nb(){try{return Tb({},"x",{}),!0}catch{return!1}}Ps.exports=Nb});var Ls=y((DA,Cs)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Bb=Object.defineProperty;Cs.exports=Bb});var Kt=y((zA,qs)=>{"use strict";/**
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
*/function _b(e){return typeof e=="number"}qs.exports=_b});var Yt=y((GA,Ds)=>{"use strict";/**
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
*/function Ob(e){return e[0]==="-"}function Hs(e){var r="",t;for(t=0;t<e;t++)r+="0";return r}function Pb(e,r,t){var n=!1,o=r-e.length;return o<0||(Ob(e)&&(n=!0,e=e.substr(1)),e=t?e+Hs(o):Hs(o)+e,n&&(e="-"+e)),e}Ds.exports=Pb});var $s=y((WA,Ws)=>{"use strict";/**
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
*/var Rb=Kt(),zs=Yt(),Cb=String.prototype.toLowerCase,Gs=String.prototype.toUpperCase;function Lb(e){var r,t,n;switch(e.specifier){case"b":r=2;break;case"o":r=8;break;case"x":case"X":r=16;break;default:r=10;break}if(t=e.arg,n=parseInt(t,10),!isFinite(n)){if(!Rb(t))throw new Error("invalid integer. Value: "+t);n=0}return n<0&&(e.specifier==="u"||r!==10)&&(n=4294967295+n+1),n<0?(t=(-n).toString(r),e.precision&&(t=zs(t,e.precision,e.padRight)),t="-"+t):(t=n.toString(r),!n&&!e.precision?t="":e.precision&&(t=zs(t,e.precision,e.padRight)),e.sign&&(t=e.sign+t)),r===16&&(e.alternate&&(t="0x"+t),t=e.specifier===Gs.call(e.specifier)?Gs.call(t):Cb.call(t)),r===8&&e.alternate&&t.charAt(0)!=="0"&&(t="0"+t),t}Ws.exports=Lb});var Ks=y(($A,Vs)=>{"use strict";/**
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
*/function qb(e){return typeof e=="string"}Vs.exports=qb});var Qs=y((VA,js)=>{"use strict";/**
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
*/var Hb=Math.abs,Db=String.prototype.toLowerCase,Ys=String.prototype.toUpperCase,he=String.prototype.replace,zb=/e\+(\d)$/,Gb=/e-(\d)$/,Wb=/^(\d+)$/,$b=/^(\d+)e/,Vb=/\.0$/,Kb=/\.0*e/,Yb=/(\..*[^0])0*e/;function jb(e,r){var t,n;switch(r.specifier){case"e":case"E":n=e.toExponential(r.precision);break;case"f":case"F":n=e.toFixed(r.precision);break;case"g":case"G":Hb(e)<1e-4?(t=r.precision,t>0&&(t-=1),n=e.toExponential(t)):n=e.toPrecision(r.precision),r.alternate||(n=he.call(n,Yb,"$1e"),n=he.call(n,Kb,"e"),n=he.call(n,Vb,""));break;default:throw new Error("invalid double notation. Value: "+r.specifier)}return n=he.call(n,zb,"e+0$1"),n=he.call(n,Gb,"e-0$1"),r.alternate&&(n=he.call(n,Wb,"$1."),n=he.call(n,$b,"$1.e")),e>=0&&r.sign&&(n=r.sign+n),n=r.specifier===Ys.call(r.specifier)?Ys.call(n):Db.call(n),n}js.exports=jb});var Zs=y((KA,Js)=>{"use strict";/**
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
*/function Xs(e){var r="",t;for(t=0;t<e;t++)r+=" ";return r}function Qb(e,r,t){var n=r-e.length;return n<0||(e=t?e+Xs(n):Xs(n)+e),e}Js.exports=Qb});var ra=y((YA,ea)=>{"use strict";/**
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
*/var Xb=$s(),Jb=Ks(),Zb=Kt(),e0=Qs(),r0=Zs(),t0=Yt(),n0=String.fromCharCode,o0=Array.isArray;function _r(e){return e!==e}function s0(e){var r={};return r.specifier=e.specifier,r.precision=e.precision===void 0?1:e.precision,r.width=e.width,r.flags=e.flags||"",r.mapping=e.mapping,r}function a0(e){var r,t,n,o,s,a,i,u,c,d;if(!o0(e))throw new TypeError("invalid argument. First argument must be an array. Value: `"+e+"`.");for(a="",i=1,c=0;c<e.length;c++)if(n=e[c],Jb(n))a+=n;else{if(r=n.precision!==void 0,n=s0(n),!n.specifier)throw new TypeError("invalid argument. Token is missing `specifier` property. Index: `"+c+"`. Value: `"+n+"`.");for(n.mapping&&(i=n.mapping),t=n.flags,d=0;d<t.length;d++)switch(o=t.charAt(d),o){case" ":n.sign=" ";break;case"+":n.sign="+";break;case"-":n.padRight=!0,n.padZeros=!1;break;case"0":n.padZeros=t.indexOf("-")<0;break;case"#":n.alternate=!0;break;default:throw new Error("invalid flag: "+o)}if(n.width==="*"){if(n.width=parseInt(arguments[i],10),i+=1,_r(n.width))throw new TypeError("the argument for * width at position "+i+" is not a number. Value: `"+n.width+"`.");n.width<0&&(n.padRight=!0,n.width=-n.width)}if(r&&n.precision==="*"){if(n.precision=parseInt(arguments[i],10),i+=1,_r(n.precision))throw new TypeError("the argument for * precision at position "+i+" is not a number. Value: `"+n.precision+"`.");n.precision<0&&(n.precision=1,r=!1)}switch(n.arg=arguments[i],n.specifier){case"b":case"o":case"x":case"X":case"d":case"i":case"u":r&&(n.padZeros=!1),n.arg=Xb(n);break;case"s":n.maxWidth=r?n.precision:-1,n.arg=String(n.arg);break;case"c":if(!_r(n.arg)){if(s=parseInt(n.arg,10),s<0||s>127)throw new Error("invalid character code. Value: "+n.arg);n.arg=_r(s)?String(n.arg):n0(s)}break;case"e":case"E":case"f":case"F":case"g":case"G":if(r||(n.precision=6),u=parseFloat(n.arg),!isFinite(u)){if(!Zb(n.arg))throw new Error("invalid floating-point number. Value: "+a);u=n.arg,n.padZeros=!1}n.arg=e0(u,n);break;default:throw new Error("invalid specifier: "+n.specifier)}n.maxWidth>=0&&n.arg.length>n.maxWidth&&(n.arg=n.arg.substring(0,n.maxWidth)),n.padZeros?n.arg=t0(n.arg,n.width||n.precision,n.padRight):n.width&&(n.arg=r0(n.arg,n.width,n.padRight)),a+=n.arg||"",i+=1}return a}ea.exports=a0});var na=y((jA,ta)=>{"use strict";/**
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
*/var i0=ra();ta.exports=i0});var sa=y((QA,oa)=>{"use strict";/**
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
*/var Or=/%(?:([1-9]\d*)\$)?([0 +\-#]*)(\*|\d+)?(?:(\.)(\*|\d+)?)?[hlL]?([%A-Za-z])/g;function u0(e){var r={mapping:e[1]?parseInt(e[1],10):void 0,flags:e[2],width:e[3],precision:e[5],specifier:e[6]};return e[4]==="."&&e[5]===void 0&&(r.precision="1"),r}function c0(e){var r,t,n,o;for(t=[],o=0,n=Or.exec(e);n;)r=e.slice(o,Or.lastIndex-n[0].length),r.length&&t.push(r),n[6]==="%"?t.push("%"):t.push(u0(n)),o=Or.lastIndex,n=Or.exec(e);return r=e.slice(o),r.length&&t.push(r),t}oa.exports=c0});var ia=y((XA,aa)=>{"use strict";/**
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
*/var d0=sa();aa.exports=d0});var ca=y((JA,ua)=>{"use strict";/**
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
*/function l0(e){return typeof e=="string"}ua.exports=l0});var fa=y((ZA,la)=>{"use strict";/**
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
*/var f0=na(),m0=ia(),p0=ca();function da(e){var r,t;if(!p0(e))throw new TypeError(da("invalid argument. First argument must be a string. Value: `%s`.",e));for(r=[m0(e)],t=1;t<arguments.length;t++)r.push(arguments[t]);return f0.apply(null,r)}la.exports=da});var pa=y((e6,ma)=>{"use strict";/**
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
*/var b0=fa();ma.exports=b0});var xa=y((r6,va)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var ba=pa(),Be=Object.prototype,ya=Be.toString,ha=Be.__defineGetter__,ga=Be.__defineSetter__,y0=Be.__lookupGetter__,h0=Be.__lookupSetter__;function g0(e,r,t){var n,o,s,a;if(typeof e!="object"||e===null||ya.call(e)==="[object Array]")throw new TypeError(ba("invalid argument. First argument must be an object. Value: `%s`.",e));if(typeof t!="object"||t===null||ya.call(t)==="[object Array]")throw new TypeError(ba("invalid argument. Property descriptor must be an object. Value: `%s`.",t));if(o="value"in t,o&&(y0.call(e,r)||h0.call(e,r)?(n=e.__proto__,e.__proto__=Be,delete e[r],e[r]=t.value,e.__proto__=n):e[r]=t.value),s="get"in t,a="set"in t,o&&(s||a))throw new Error("invalid argument. Cannot specify one or more accessors and a value or writable attribute in the property descriptor.");return s&&ha&&ha.call(e,r,t.get),a&&ga&&ga.call(e,r,t.set),e}va.exports=g0});var ka=y((t6,Ua)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var v0=Rs(),x0=Ls(),U0=xa(),jt;v0()?jt=x0:jt=U0;Ua.exports=jt});var Aa=y((n6,Sa)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var k0=ka();function S0(e,r,t){k0(e,r,{configurable:!1,enumerable:!1,writable:!1,value:t})}Sa.exports=S0});var Qt=y((o6,wa)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var A0=Aa();wa.exports=A0});var Ia=y((s6,Ma)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/function w0(){return typeof Symbol=="function"&&typeof Symbol("foo")=="symbol"}Ma.exports=w0});var Fa=y((a6,Ea)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var M0=Ia();Ea.exports=M0});var Na=y((i6,Ta)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var I0=Fa(),E0=I0();function F0(){return E0&&typeof Symbol.toStringTag=="symbol"}Ta.exports=F0});var _a=y((u6,Ba)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var T0=Na();Ba.exports=T0});var Xt=y((c6,Oa)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var N0=Object.prototype.toString;Oa.exports=N0});var Ra=y((d6,Pa)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var B0=Xt();function _0(e){return B0.call(e)}Pa.exports=_0});var La=y((l6,Ca)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var O0=Object.prototype.hasOwnProperty;function P0(e,r){return e==null?!1:O0.call(e,r)}Ca.exports=P0});var Ha=y((f6,qa)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var R0=La();qa.exports=R0});var za=y((m6,Da)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var C0=typeof Symbol=="function"?Symbol:void 0;Da.exports=C0});var Wa=y((p6,Ga)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var L0=za();Ga.exports=L0});var Ka=y((b6,Va)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var $a=Wa(),q0=typeof $a=="function"?$a.toStringTag:"";Va.exports=q0});var ja=y((y6,Ya)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var H0=Ha(),Ze=Ka(),Jt=Xt();function D0(e){var r,t,n;if(e==null)return Jt.call(e);t=e[Ze],r=H0(e,Ze);try{e[Ze]=void 0}catch{return Jt.call(e)}return n=Jt.call(e),r?e[Ze]=t:delete e[Ze],n}Ya.exports=D0});var er=y((h6,Qa)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var z0=_a(),G0=Ra(),W0=ja(),Zt;z0()?Zt=W0:Zt=G0;Qa.exports=Zt});var Ja=y((g6,Xa)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var $0=er(),V0=typeof Uint32Array=="function";function K0(e){return V0&&e instanceof Uint32Array||$0(e)==="[object Uint32Array]"}Xa.exports=K0});var ei=y((v6,Za)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Y0=Ja();Za.exports=Y0});var ti=y((x6,ri)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var j0=4294967295;ri.exports=j0});var oi=y((U6,ni)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Q0=typeof Uint32Array=="function"?Uint32Array:null;ni.exports=Q0});var ii=y((k6,ai)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var X0=ei(),en=ti(),si=oi();function J0(){var e,r;if(typeof si!="function")return!1;try{r=[1,3.14,-3.14,en+1,en+2],r=new si(r),e=X0(r)&&r[0]===1&&r[1]===3&&r[2]===en-2&&r[3]===0&&r[4]===1}catch{e=!1}return e}ai.exports=J0});var ci=y((S6,ui)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Z0=ii();ui.exports=Z0});var li=y((A6,di)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var ey=typeof Uint32Array=="function"?Uint32Array:void 0;di.exports=ey});var mi=y((w6,fi)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/function ry(){throw new Error("not implemented")}fi.exports=ry});var _e=y((M6,pi)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var ty=ci(),ny=li(),oy=mi(),rn;ty()?rn=ny:rn=oy;pi.exports=rn});var yi=y((I6,bi)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var sy=er(),ay=typeof Float64Array=="function";function iy(e){return ay&&e instanceof Float64Array||sy(e)==="[object Float64Array]"}bi.exports=iy});var gi=y((E6,hi)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var uy=yi();hi.exports=uy});var xi=y((F6,vi)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var cy=typeof Float64Array=="function"?Float64Array:null;vi.exports=cy});var Si=y((T6,ki)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var dy=gi(),Ui=xi();function ly(){var e,r;if(typeof Ui!="function")return!1;try{r=new Ui([1,3.14,-3.14,NaN]),e=dy(r)&&r[0]===1&&r[1]===3.14&&r[2]===-3.14&&r[3]!==r[3]}catch{e=!1}return e}ki.exports=ly});var wi=y((N6,Ai)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var fy=Si();Ai.exports=fy});var Ii=y((B6,Mi)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var my=typeof Float64Array=="function"?Float64Array:void 0;Mi.exports=my});var Fi=y((_6,Ei)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/function py(){throw new Error("not implemented")}Ei.exports=py});var Oe=y((O6,Ti)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var by=wi(),yy=Ii(),hy=Fi(),tn;by()?tn=yy:tn=hy;Ti.exports=tn});var Bi=y((P6,Ni)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var gy=er(),vy=typeof Uint8Array=="function";function xy(e){return vy&&e instanceof Uint8Array||gy(e)==="[object Uint8Array]"}Ni.exports=xy});var Oi=y((R6,_i)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Uy=Bi();_i.exports=Uy});var Ri=y((C6,Pi)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var ky=255;Pi.exports=ky});var Li=y((L6,Ci)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Sy=typeof Uint8Array=="function"?Uint8Array:null;Ci.exports=Sy});var Di=y((q6,Hi)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Ay=Oi(),nn=Ri(),qi=Li();function wy(){var e,r;if(typeof qi!="function")return!1;try{r=[1,3.14,-3.14,nn+1,nn+2],r=new qi(r),e=Ay(r)&&r[0]===1&&r[1]===3&&r[2]===nn-2&&r[3]===0&&r[4]===1}catch{e=!1}return e}Hi.exports=wy});var Gi=y((H6,zi)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var My=Di();zi.exports=My});var $i=y((D6,Wi)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Iy=typeof Uint8Array=="function"?Uint8Array:void 0;Wi.exports=Iy});var Ki=y((z6,Vi)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/function Ey(){throw new Error("not implemented")}Vi.exports=Ey});var ji=y((G6,Yi)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Fy=Gi(),Ty=$i(),Ny=Ki(),on;Fy()?on=Ty:on=Ny;Yi.exports=on});var Xi=y((W6,Qi)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var By=er(),_y=typeof Uint16Array=="function";function Oy(e){return _y&&e instanceof Uint16Array||By(e)==="[object Uint16Array]"}Qi.exports=Oy});var Zi=y(($6,Ji)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Py=Xi();Ji.exports=Py});var ru=y((V6,eu)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Ry=65535;eu.exports=Ry});var nu=y((K6,tu)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Cy=typeof Uint16Array=="function"?Uint16Array:null;tu.exports=Cy});var au=y((Y6,su)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Ly=Zi(),sn=ru(),ou=nu();function qy(){var e,r;if(typeof ou!="function")return!1;try{r=[1,3.14,-3.14,sn+1,sn+2],r=new ou(r),e=Ly(r)&&r[0]===1&&r[1]===3&&r[2]===sn-2&&r[3]===0&&r[4]===1}catch{e=!1}return e}su.exports=qy});var uu=y((j6,iu)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Hy=au();iu.exports=Hy});var du=y((Q6,cu)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Dy=typeof Uint16Array=="function"?Uint16Array:void 0;cu.exports=Dy});var fu=y((X6,lu)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/function zy(){throw new Error("not implemented")}lu.exports=zy});var pu=y((J6,mu)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Gy=uu(),Wy=du(),$y=fu(),an;Gy()?an=Wy:an=$y;mu.exports=an});var yu=y((Z6,bu)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Vy=ji(),Ky=pu(),Yy={uint16:Ky,uint8:Vy};bu.exports=Yy});var xu=y((ew,vu)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var hu=yu(),gu;function jy(){var e,r;return e=new hu.uint16(1),e[0]=4660,r=new hu.uint8(e.buffer),r[0]===52}gu=jy();vu.exports=gu});var Pe=y((rw,Uu)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Qy=xu();Uu.exports=Qy});var Au=y((tw,Su)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Xy=Pe(),ku,un,cn;Xy===!0?(un=1,cn=0):(un=0,cn=1);ku={HIGH:un,LOW:cn};Su.exports=ku});var dn=y((nw,Eu)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Jy=_e(),Zy=Oe(),Mu=Au(),Iu=new Zy(1),wu=new Jy(Iu.buffer),eh=Mu.HIGH,rh=Mu.LOW;function th(e,r,t,n){return Iu[0]=e,r[n]=wu[eh],r[n+t]=wu[rh],r}Eu.exports=th});var Tu=y((ow,Fu)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var nh=dn();function oh(e){return nh(e,[0,0],1,0)}Fu.exports=oh});var Pr=y((sw,Bu)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var sh=Qt(),Nu=Tu(),ah=dn();sh(Nu,"assign",ah);Bu.exports=Nu});var Ou=y((aw,_u)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var ih=Pe(),ln;ih===!0?ln=1:ln=0;_u.exports=ln});var Cu=y((iw,Ru)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var uh=_e(),ch=Oe(),dh=Ou(),Pu=new ch(1),lh=new uh(Pu.buffer);function fh(e){return Pu[0]=e,lh[dh]}Ru.exports=fh});var ge=y((uw,Lu)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var mh=Cu();Lu.exports=mh});var Du=y((cw,Hu)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var ph=Pe(),qu,fn,mn;ph===!0?(fn=1,mn=0):(fn=0,mn=1);qu={HIGH:fn,LOW:mn};Hu.exports=qu});var Vu=y((dw,$u)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var bh=_e(),yh=Oe(),Gu=Du(),Wu=new yh(1),zu=new bh(Wu.buffer),hh=Gu.HIGH,gh=Gu.LOW;function vh(e,r){return zu[hh]=e,zu[gh]=r,Wu[0]}$u.exports=vh});var pn=y((lw,Ku)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var xh=Vu();Ku.exports=xh});var ju=y((fw,Yu)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Uh=Ns(),kh=Je(),Sh=Pr(),Ah=ge(),wh=pn(),bn=[0,0];function Mh(e,r){var t,n;return Sh.assign(e,bn,1,0),t=bn[0],t&=kh,n=Ah(r),n&=Uh,t|=n,wh(t,bn[1])}Yu.exports=Mh});var yn=y((mw,Qu)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Ih=ju();Qu.exports=Ih});var Ju=y((pw,Xu)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Eh=22250738585072014e-324;Xu.exports=Eh});var ec=y((bw,Zu)=>{"use strict";/**
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
*/function Fh(e){return Math.abs(e)}Zu.exports=Fh});var Rr=y((yw,rc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Th=ec();rc.exports=Th});var hn=y((hw,tc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Nh=Ju(),Bh=Br(),_h=be(),Oh=Rr(),Ph=4503599627370496;function Rh(e,r,t,n){return _h(e)||Bh(e)?(r[n]=e,r[n+t]=0,r):e!==0&&Oh(e)<Nh?(r[n]=e*Ph,r[n+t]=-52,r):(r[n]=e,r[n+t]=0,r)}tc.exports=Rh});var oc=y((gw,nc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Ch=hn();function Lh(e){return Ch(e,[0,0],1,0)}nc.exports=Lh});var ic=y((vw,ac)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var qh=Qt(),sc=oc(),Hh=hn();qh(sc,"assign",Hh);ac.exports=sc});var cc=y((xw,uc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Dh=2146435072;uc.exports=Dh});var lc=y((Uw,dc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var zh=ge(),Gh=cc(),Wh=Ne();function $h(e){var r=zh(e);return r=(r&Gh)>>>20,r-Wh|0}dc.exports=$h});var mc=y((kw,fc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Vh=lc();fc.exports=Vh});var bc=y((Sw,pc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Kh=se(),Yh=ye(),jh=Ne(),Qh=Vt(),Xh=As(),Jh=Ms(),Zh=be(),eg=Br(),rg=yn(),tg=ic().assign,ng=mc(),og=Pr(),sg=pn(),ag=2220446049250313e-31,ig=2148532223,gn=[0,0],vn=[0,0];function ug(e,r){var t,n;return r===0||e===0||Zh(e)||eg(e)?e:(tg(e,gn,1,0),e=gn[0],r+=gn[1],r+=ng(e),r<Jh?rg(0,e):r>Qh?e<0?Yh:Kh:(r<=Xh?(r+=52,n=ag):n=1,og.assign(e,vn,1,0),t=vn[0],t&=ig,t|=r+jh<<20,n*sg(t,vn[1])))}pc.exports=ug});var Cr=y((Aw,yc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var cg=bc();yc.exports=cg});var gc=y((ww,hc)=>{"use strict";/**
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
*/function dg(e){return e===0?.16666666666666602:.16666666666666602+e*(-.0027777777777015593+e*(6613756321437934e-20+e*(-16533902205465252e-22+e*41381367970572385e-24)))}hc.exports=dg});var xc=y((Mw,vc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
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
*/var lg=Cr(),fg=gc();function mg(e,r,t){var n,o,s,a;return n=e-r,o=n*n,s=n-o*fg(o),a=1-(r-n*s/(2-s)-e),lg(a,t)}vc.exports=mg});var Mc=y((Iw,wc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
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
*/var pg=be(),Uc=ps(),bg=ye(),kc=se(),yg=xc(),hg=.6931471803691238,gg=19082149292705877e-26,Sc=1.4426950408889634,vg=709.782712893384,xg=-745.1332191019411,Ac=1/(1<<28),Ug=-Ac;function kg(e){var r,t,n;return pg(e)||e===kc?e:e===bg?0:e>vg?kc:e<xg?0:e>Ug&&e<Ac?1+e:(e<0?n=Uc(Sc*e-.5):n=Uc(Sc*e+.5),r=e-n*hg,t=n*gg,yg(r,t,n))}wc.exports=kg});var Ec=y((Ew,Ic)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Sg=Mc();Ic.exports=Sg});var Tc=y((Fw,Fc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Ag=-1022;Fc.exports=Ag});var Bc=y((Tw,Nc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var wg=Math.round;Nc.exports=wg});var Oc=y((Nw,_c)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Mg=Bc();_c.exports=Mg});var Rc=y((Bw,Pc)=>{"use strict";/**
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
*/function Ig(e){return e===0?1513.906801156151:1513.906801156151+e*(20.202065669316532+e*.023093347705734523)}Pc.exports=Ig});var Lc=y((_w,Cc)=>{"use strict";/**
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
*/function Eg(e){return e===0?4368.211668792106:4368.211668792106+e*(233.1842117223149+e*1)}Cc.exports=Eg});var Dc=y((Ow,Hc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
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
*/var Fg=Vt(),Tg=Tc(),Ng=Oc(),qc=Cr(),Bg=be(),_g=se(),Og=Rc(),Pg=Lc();function Rg(e){var r,t,n;return Bg(e)?e:e>Fg?_g:e<Tg?0:(n=Ng(e),e-=n,t=e*e,r=e*Og(t),e=r/(Pg(t)-r),e=1+qc(e,1),qc(e,n))}Hc.exports=Rg});var Gc=y((Pw,zc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Cg=Dc();zc.exports=Cg});var $c=y((Rw,Wc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Lg=Pe(),xn;Lg===!0?xn=1:xn=0;Wc.exports=xn});var Kc=y((Cw,Vc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var qg=_e(),Hg=Oe(),Dg=$c(),Un=new Hg(1),zg=new qg(Un.buffer);function Gg(e,r){return Un[0]=e,zg[Dg]=r>>>0,Un[0]}Vc.exports=Gg});var Lr=y((Lw,Yc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Wg=Kc();Yc.exports=Wg});var Qc=y((qw,jc)=>{"use strict";/**
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
*/function $g(e){return e===0?.3999999999940942:.3999999999940942+e*(.22222198432149784+e*.15313837699209373)}jc.exports=$g});var Jc=y((Hw,Xc)=>{"use strict";/**
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
*/function Vg(e){return e===0?.6666666666666735:.6666666666666735+e*(.2857142874366239+e*(.1818357216161805+e*.14798198605116586))}Xc.exports=Vg});var td=y((Dw,rd)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
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
*/var Zc=ge(),Kg=Lr(),Yg=be(),jg=Ne(),Qg=ye(),Xg=Qc(),Jg=Jc(),qr=.6931471803691238,Hr=19082149292705877e-26,Zg=0x40000000000000,e1=.3333333333333333,ed=1048575,r1=2146435072,t1=1048576,n1=1072693248;function o1(e){var r,t,n,o,s,a,i,u,c,d,l,f;return e===0?Qg:Yg(e)||e<0?NaN:(t=Zc(e),s=0,t<t1&&(s-=54,e*=Zg,t=Zc(e)),t>=r1?e+e:(s+=(t>>20)-jg|0,t&=ed,u=t+614244&1048576|0,e=Kg(e,t|u^n1),s+=u>>20|0,i=e-1,(ed&2+t)<3?i===0?s===0?0:s*qr+s*Hr:(a=i*i*(.5-e1*i),s===0?i-a:s*qr-(a-s*Hr-i)):(d=i/(2+i),f=d*d,u=t-398458|0,l=f*f,c=440401-t|0,o=l*Xg(l),n=f*Jg(l),u|=c,a=n+o,u>0?(r=.5*i*i,s===0?i-(r-d*(r+a)):s*qr-(r-(d*(r+a)+s*Hr)-i)):s===0?i-d*(i-a):s*qr-(d*(i-a)-s*Hr-i))))}rd.exports=o1});var od=y((zw,nd)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var s1=td();nd.exports=s1});var ad=y((Gw,sd)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var a1=$t();function i1(e){return a1(e)===e}sd.exports=i1});var kn=y((Ww,id)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var u1=ad();id.exports=u1});var cd=y(($w,ud)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var c1=kn();function d1(e){return c1(e/2)}ud.exports=d1});var ld=y((Vw,dd)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var l1=cd();dd.exports=l1});var pd=y((Kw,md)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var fd=ld();function f1(e){return e>0?fd(e-1):fd(e+1)}md.exports=f1});var Sn=y((Yw,bd)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var m1=pd();bd.exports=m1});var hd=y((jw,yd)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var p1=Math.sqrt;yd.exports=p1});var vd=y((Qw,gd)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var b1=hd();gd.exports=b1});var Ud=y((Xw,xd)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var y1=Pe(),An;y1===!0?An=0:An=1;xd.exports=An});var Sd=y((Jw,kd)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var h1=_e(),g1=Oe(),v1=Ud(),wn=new g1(1),x1=new h1(wn.buffer);function U1(e,r){return wn[0]=e,x1[v1]=r>>>0,wn[0]}kd.exports=U1});var rr=y((Zw,Ad)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var k1=Sd();Ad.exports=k1});var Md=y((e2,wd)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/function S1(e){return e|0}wd.exports=S1});var Mn=y((r2,Id)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var A1=Md();Id.exports=A1});var Td=y((t2,Fd)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
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
*/var Ed=Sn(),w1=yn(),M1=ye(),Dr=se();function I1(e,r){return r===M1?Dr:r===Dr?0:r>0?Ed(r)?e:0:Ed(r)?w1(Dr,e):Dr}Fd.exports=I1});var Bd=y((n2,Nd)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
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
*/var E1=Je(),F1=ge(),T1=1072693247,zr=1e300,Gr=1e-300;function N1(e,r){var t,n;return n=F1(e),t=n&E1,t<=T1?r<0?zr*zr:Gr*Gr:r>0?zr*zr:Gr*Gr}Nd.exports=N1});var Pd=y((o2,Od)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var B1=Rr(),_d=se();function _1(e,r){return e===-1?(e-e)/(e-e):e===1?1:B1(e)<1==(r===_d)?0:_d}Od.exports=_1});var In=y((s2,Rd)=>{"use strict";/**
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
*/var O1=20;Rd.exports=O1});var Ld=y((a2,Cd)=>{"use strict";/**
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
*/function P1(e){return e===0?.5999999999999946:.5999999999999946+e*(.4285714285785502+e*(.33333332981837743+e*(.272728123808534+e*(.23066074577556175+e*.20697501780033842))))}Cd.exports=P1});var zd=y((i2,Dd)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
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
*/var R1=ge(),Wr=rr(),qd=Lr(),C1=Ne(),L1=In(),q1=Ld(),H1=1048575,Hd=1048576,D1=1072693248,z1=536870912,G1=524288,W1=9007199254740992,$1=.9617966939259756,V1=.9617967009544373,K1=-7028461650952758e-24,Y1=[1,1.5],j1=[0,.5849624872207642],Q1=[0,1350039202129749e-23];function X1(e,r,t){var n,o,s,a,i,u,c,d,l,f,m,p,b,h,g,v,x,U,A,S,E,I;return S=0,t<Hd&&(r*=W1,S-=53,t=R1(r)),S+=(t>>L1)-C1|0,E=t&H1|0,t=E|D1|0,E<=235662?I=0:E<767610?I=1:(I=0,S+=1,t-=Hd),r=qd(r,t),d=Y1[I],U=r-d,A=1/(r+d),o=U*A,a=Wr(o,0),n=(t>>1|z1)+G1,n+=I<<18,u=qd(0,n),c=r-(u-d),i=A*(U-a*u-a*c),s=o*o,x=s*s*q1(s),x+=i*(a+o),s=a*a,u=3+s+x,u=Wr(u,0),c=x-(u-3-s),U=a*u,A=i*u+c*o,f=U+A,f=Wr(f,0),m=A-(f-U),p=V1*f,b=K1*f+m*$1+Q1[I],l=j1[I],v=S,h=p+b+l+v,h=Wr(h,0),g=b-(h-v-l-p),e[0]=h,e[1]=g,e}Dd.exports=X1});var Wd=y((u2,Gd)=>{"use strict";/**
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
*/function J1(e){return e===0?.5:.5+e*(-.3333333333333333+e*.25)}Gd.exports=J1});var Vd=y((c2,$d)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
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
*/var Z1=rr(),ev=Wd(),rv=1.4426950408889634,tv=1.4426950216293335,nv=19259629911266175e-24;function ov(e,r){var t,n,o,s,a,i;return o=r-1,s=o*o*ev(o),a=tv*o,i=o*nv-s*rv,n=a+i,n=Z1(n,0),t=i-(n-a),e[0]=n,e[1]=t,e}$d.exports=ov});var Yd=y((d2,Kd)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var sv=.6931471805599453;Kd.exports=sv});var Qd=y((l2,jd)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var av=1048575;jd.exports=av});var Jd=y((f2,Xd)=>{"use strict";/**
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
*/function iv(e){return e===0?.16666666666666602:.16666666666666602+e*(-.0027777777777015593+e*(6613756321437934e-20+e*(-16533902205465252e-22+e*41381367970572385e-24)))}Xd.exports=iv});var sl=y((m2,ol)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
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
*/var uv=ge(),Zd=Lr(),cv=rr(),dv=Mn(),lv=Cr(),fv=Yd(),el=Ne(),rl=Je(),tl=Qd(),tr=In(),mv=Jd(),nl=1048576,pv=1071644672,bv=.6931471824645996,yv=-1904654299957768e-24;function hv(e,r,t){var n,o,s,a,i,u,c,d,l,f,m;return f=e&rl|0,m=(f>>tr)-el|0,l=0,f>pv&&(l=e+(nl>>m+1)>>>0,m=((l&rl)>>tr)-el|0,n=(l&~(tl>>m))>>>0,s=Zd(0,n),l=(l&tl|nl)>>tr-m>>>0,e<0&&(l=-l),r-=s),s=t+r,s=cv(s,0),i=s*bv,u=(t-(s-r))*fv+s*yv,d=i+u,c=u-(d-i),s=d*d,o=d-s*mv(s),a=d*o/(o-2)-(c+d*c),d=1-(a-d),e=uv(d),e=dv(e),e+=l<<tr>>>0,e>>tr<=0?d=lv(d,l):d=Zd(d,e),d}ol.exports=hv});var yl=y((p2,bl)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
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
*/var al=be(),il=Sn(),ul=Br(),gv=kn(),cl=vd(),vv=Rr(),En=Pr(),xv=rr(),dl=Mn(),Uv=ye(),kv=se(),Fn=Je(),Sv=Td(),Av=Bd(),wv=Pd(),Mv=zd(),Iv=Vd(),Ev=sl(),Fv=1072693247,Tv=1105199104,Nv=1139802112,ll=1083179008,Bv=1072693248,_v=1083231232,Ov=3230714880,fl=31,ae=1e300,ie=1e-300,Pv=8008566259537294e-32,Q=[0,0],ml=[0,0];function pl(e,r){var t,n,o,s,a,i,u,c,d,l,f,m,p,b,h,g;if(al(e)||al(r))return NaN;if(En.assign(r,Q,1,0),i=Q[0],u=Q[1],u===0){if(r===0)return 1;if(r===1)return e;if(r===-1)return 1/e;if(r===.5)return cl(e);if(r===-.5)return 1/cl(e);if(r===2)return e*e;if(r===3)return e*e*e;if(r===4)return e*=e,e*e;if(ul(r))return wv(e,r)}if(En.assign(e,Q,1,0),s=Q[0],a=Q[1],a===0){if(s===0)return Sv(e,r);if(e===1)return 1;if(e===-1&&il(r))return-1;if(ul(e))return e===Uv?pl(-0,-r):r<0?0:kv}if(e<0&&gv(r)===!1)return(e-e)/(e-e);if(o=vv(e),t=s&Fn|0,n=i&Fn|0,c=s>>>fl|0,d=i>>>fl|0,c&&il(r)?c=-1:c=1,n>Tv){if(n>Nv)return Av(e,r);if(t<Fv)return d===1?c*ae*ae:c*ie*ie;if(t>Bv)return d===0?c*ae*ae:c*ie*ie;p=Iv(ml,o)}else p=Mv(ml,o,t);if(l=xv(r,0),m=(r-l)*p[0]+r*p[1],f=l*p[0],b=m+f,En.assign(b,Q,1,0),h=dl(Q[0]),g=dl(Q[1]),h>=ll){if((h-ll|g)!==0||m+Pv>b-f)return c*ae*ae}else if((h&Fn)>=_v&&((h-Ov|g)!==0||m<=b-f))return c*ie*ie;return b=Ev(h,f,m),c*b}bl.exports=pl});var gl=y((b2,hl)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Rv=yl();hl.exports=Rv});var Go="maker";function je({count:e,written:r,drawn:t},n){return n<0||n>=e?"":n<r.length?r[n]:n<r.length+t?`p${n-r.length}`:Go}function Qe({count:e,written:r,drawn:t},n){let o=r.indexOf(n);if(o>=0)return o;if(n===Go&&e>r.length+t)return e-1;let s=/^p(0|[1-9]\d*)$/.test(n)?Number(n.slice(1)):-1;return s>=0&&s<t?r.length+s:-1}var Xp=e=>e/2**32|0,Jp=e=>e>>>0;function Wo(e,r,t,n){let o=Xp(t),s=Jp(t);e.setUint32(r,n?s:o,n),e.setUint32(r+4,n?o:s,n)}function $o(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}var Ht=e=>e?`"${e}" `:"";function Zp(e,r=""){if(typeof e!="number")throw new TypeError(Ht(r)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(Ht(r)+"expected integer >= 0, got "+e);return e}function Mr(e,r,t=""){if($o(e)&&(r===void 0||e.length===r))return e;r!==void 0&&Zp(r,"length");let n=$o(e),o=r!==void 0?` of length ${r}`:"",s=n?`length=${e.length}`:`type=${typeof e}`,a=Ht(t)+"expected Uint8Array"+o+", got "+s;throw n?new RangeError(a):new TypeError(a)}var eb=(e,r)=>{if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError((r==="object"?"":`"${r}" `)+"expected object, got type="+typeof e)},Vo=(e,r)=>{eb(e,r);let t=Object.getPrototypeOf(e);if(t!==Object.prototype&&t!==null)throw new TypeError(`"${r}" expected plain object`);if(Object.hasOwn(e,"__proto__"))throw new TypeError(`"${r}.__proto__" is not allowed`)};function Dt(e,r=!0){if(e.destroyed)throw new Error("hash was destroyed");if(r&&e.finished)throw new Error("digest() was already called")}function Ko(e,r){Mr(e,void 0,"output");let t=r.outputLen;if(!(e.length>=t))throw new RangeError('"output" expected length >= '+t)}function Ir(...e){for(let r=0;r<e.length;r++)e[r].fill(0)}function Er(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}function q(e,r){return e<<32-r|e>>>r}var rb=typeof Uint8Array.from([]).toHex=="function"&&typeof Uint8Array.fromHex=="function",tb=Array.from({length:256},(e,r)=>r.toString(16).padStart(2,"0"));function Fr(e){if(Mr(e),rb)return e.toHex();let r="";for(let t=0;t<e.length;t++)r+=tb[e[t]];return r}function Yo(e){if(typeof e!="string")throw new TypeError("string expected");let r=new TextEncoder().encode(e);try{return new Uint8Array(r)}finally{Ir(r)}}function nb(e,r,t="opts"){return Vo(e,"defaults"),r!==void 0&&Vo(r,t),Object.assign(Object.create(null),e,r)}function jo(e,r={}){if(typeof e!="function")throw new TypeError('"hashCons" expected function, got type='+typeof e);r=nb({},r,"info");let t=(o,s)=>e(s).update(o).digest(),n=e(void 0);return t.outputLen=n.outputLen,t.blockLen=n.blockLen,t.canXOF=n.canXOF,t.create=o=>e(o),Object.assign(t,r),Object.freeze(t)}var Qo=e=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,e])});function Xo(e,r,t){return e&r^~e&t}function Jo(e,r,t){return e&r^e&t^r&t}var Tr=class{blockLen;outputLen;canXOF=!1;padOffset;isLE;buffer;view;finished=!1;length=0;pos=0;destroyed=!1;constructor(r,t,n,o){this.blockLen=r,this.outputLen=t,this.padOffset=n,this.isLE=o,this.buffer=new Uint8Array(r),this.view=Er(this.buffer)}update(r){Dt(this),Mr(r);let{view:t,buffer:n,blockLen:o}=this,s=r.length,a=!1;for(let i=0;i<s;){let u=Math.min(o-this.pos,s-i);if(u===o){let c=Er(r);for(;o<=s-i;i+=o)this.process(c,i);a=!0;continue}n.set(i===0&&u===s?r:r.subarray(i,i+u),this.pos),this.pos+=u,i+=u,this.pos===o&&(this.process(t,0),this.pos=0,a=!0)}return this.length+=r.length,a&&this.roundClean(),this}digestInto(r){Dt(this),Ko(r,this),this.finished=!0;let{buffer:t,view:n,blockLen:o,isLE:s}=this,{pos:a}=this;t[a++]=128,t.fill(0,a),this.padOffset>o-a&&(this.process(n,0),t.fill(0)),Wo(n,o-8,this.length*8,s),this.process(n,0),this.roundClean();let i=r===t?n:Er(r),u=this.outputLen,c=u/4,d=this.get();if(u%4||c>d.length)throw new Error("invalid outputLen");for(let l=0;l<c;l++)i.setUint32(4*l,d[l],s)}digest(){let{buffer:r,outputLen:t}=this;this.digestInto(r);let n=r.slice(0,t);return this.destroy(),n}_cloneIntoMeta(r){let{buffer:t,length:n,finished:o,destroyed:s,pos:a}=this;return r.destroyed=s,r.finished=o,r.length=n,r.pos=a,a&&r.buffer.set(t),r}clone(){return this._cloneInto()}},Zo=Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]);var ob=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298]),oe=new Uint32Array(64),zt=class extends Tr{A=0;B=0;C=0;D=0;E=0;F=0;G=0;H=0;constructor(r,t){super(64,r,8,!1),this.A=t[0]|0,this.B=t[1]|0,this.C=t[2]|0,this.D=t[3]|0,this.E=t[4]|0,this.F=t[5]|0,this.G=t[6]|0,this.H=t[7]|0}get(){let{A:r,B:t,C:n,D:o,E:s,F:a,G:i,H:u}=this;return[r,t,n,o,s,a,i,u]}set(r,t,n,o,s,a,i,u){this.A=r|0,this.B=t|0,this.C=n|0,this.D=o|0,this.E=s|0,this.F=a|0,this.G=i|0,this.H=u|0}_cloneInto(r){return(r||=new this.constructor).set(...this.get()),this._cloneIntoMeta(r)}process(r,t){for(let l=0;l<16;l++,t+=4)oe[l]=r.getUint32(t,!1);for(let l=16;l<64;l++){let f=oe[l-15],m=oe[l-2],p=q(f,7)^q(f,18)^f>>>3,b=q(m,17)^q(m,19)^m>>>10;oe[l]=b+oe[l-7]+p+oe[l-16]|0}let{A:n,B:o,C:s,D:a,E:i,F:u,G:c,H:d}=this;for(let l=0;l<64;l++){let f=q(i,6)^q(i,11)^q(i,25),m=d+f+Xo(i,u,c)+ob[l]+oe[l]|0,b=(q(n,2)^q(n,13)^q(n,22))+Jo(n,o,s)|0;d=c,c=u,u=i,i=a+m|0,a=s,s=o,o=n,n=m+b|0}n=n+this.A|0,o=o+this.B|0,s=s+this.C|0,a=a+this.D|0,i=i+this.E|0,u=u+this.F|0,c=c+this.G|0,d=d+this.H|0,this.set(n,o,s,a,i,u,c,d)}roundClean(){Ir(oe)}destroy(){this.destroyed=!0,this.set(0,0,0,0,0,0,0,0),Ir(this.buffer)}},Gt=class extends zt{constructor(){super(32,Zo)}};var Nr=jo(()=>new Gt,Qo(1));function es(e){return Wt(e)}function Xe(e){return Fr(Nr(Yo(es(e))))}function Wt(e){if(Array.isArray(e))return`[${e.map(Wt).join(",")}]`;if(typeof e=="number")return JSON.stringify(e===0?0:e);if(typeof e!="object"||e===null)return JSON.stringify(e);let r=Object.entries(e).filter(([,t])=>t!==void 0);return r.sort(([t],[n])=>t<n?-1:t>n?1:0),`{${r.map(([t,n])=>`${JSON.stringify(t)}:${Wt(n)}`).join(",")}}`}var vl=wr(Ec()),xl=wr(Gc()),Ul=wr(od()),kl=wr(gl()),Tn=vl.default,Cv=xl.default,ve=Ul.default,xe=kl.default;function nr(e,r){return Cv(-e/r)}var Lv=[3.3871328727963665,133.14166789178438,1971.5909503065513,13731.69376550946,45921.95393154987,67265.7709270087,33430.57558358813,2509.0809287301227],qv=[1,42.31333070160091,687.1870074920579,5394.196021424751,21213.794301586597,39307.89580009271,28729.085735721943,5226.495278852854],Hv=[1.4234371107496835,4.630337846156546,5.769497221460691,3.6478483247632045,1.2704582524523684,.2417807251774506,.022723844989269184,.0007745450142783414],Dv=[1,2.053191626637759,1.6763848301838038,.6897673349851,.14810397642748008,.015198666563616457,.0005475938084995345,10507500716444169e-25],zv=[6.657904643501103,5.463784911164114,1.7848265399172913,.29656057182850487,.026532189526576124,.0012426609473880784,27115555687434876e-21,20103343992922881e-23],Gv=[1,.599832206555888,.1369298809227358,.014875361290850615,.0007868691311456133,18463183175100548e-21,1421511758316446e-22,20442631033899397e-31];function Sl(e){let r=e-.5;if(Math.abs(r)<=.425){let o=.180625-r*r;return r*Re(Lv,o)/Re(qv,o)}let t=Math.sqrt(-ve(r<0?e:1-e)),n=t<=5?Re(Hv,t-1.6)/Re(Dv,t-1.6):Re(zv,t-5)/Re(Gv,t-5);return r<0?-n:n}function Re(e,r){let t=0;for(let n=e.length-1;n>=0;n-=1)t=t*r+e[n];return t}function Al(e,r){let t=e>>>16,n=e&65535,o=r>>>16,s=r&65535,a=Math.imul(n,s)>>>16,i=(Math.imul(t,s)>>>0)+a,u=(Math.imul(n,o)>>>0)+(i&65535);return Math.imul(t,o)+(i>>>16)+(u>>>16)>>>0}function Wv(e,r,t){wl(e[0],e[1],e[2],e[3],r[0],r[1],t)}function wl(e,r,t,n,o,s,a){let i=e,u=r,c=t,d=n,l=o,f=s;for(let m=0;m<10;m+=1){let p=Al(3528531795,i),b=Math.imul(3528531795,i),h=Al(3449720151,c),g=Math.imul(3449720151,c);i=h^u^l,u=g,c=p^d^f,d=b,l=l+2654435769|0,f=f+3144134277|0}a[0]=i,a[1]=u,a[2]=c,a[3]=d}var Nn=new Uint32Array(4),Ml=e=>e>>>0,Il=e=>Math.floor(e/4294967296)>>>0,El=(e,r)=>((e>>>5)*67108864+(r>>>6))/9007199254740992;function Fl(e,r,t,n,o){let s=Math.floor(o/2);return Wv([r,t,n,s],[Ml(e),Il(e)],Nn),El(Nn[2*(o%2)],Nn[2*(o%2)+1])}var $r=class{constructor(r,t,n){this.stream=t;this.path=n;this.key=[Ml(r),Il(r)]}stream;path;key;block=new Uint32Array(4);index=0;drawn=0;start(r){this.index=r,this.drawn=0}next(){let r=this.drawn%2;return r===0&&wl(this.stream,this.path,this.index,this.drawn/2,this.key[0],this.key[1],this.block),this.drawn+=1,El(this.block[2*r],this.block[2*r+1])}};var $v=1,Tl=1/0x40000000000000,Vv=1-2*Tl,Kv=1e-6,Yv=10;function Nl(e){let r=e.instruments.map(s=>s.id),t=new _n;for(let s of e.accounts){t.open(s.collateralUsd,s.margin==="isolated");for(let a of s.positions)t.add(r.indexOf(a.instrument),a.sizeBase,a.entryUsd,a.marginUsd??0)}let n=e.accounts.length,{population:o}=e;if(o){let s=Qv(e,o);t.expect(o.count+1,jv(o)+r.length);for(let a=0;a<o.count;a+=1)s(a,t);o.balance==="maker"&&Jv(e,o,t),o.fundingHours>0&&Zv(e,o.fundingHours,t,n)}return t.close(e)}var _n=class{accounts=0;positions=0;collateralUsd=new Float64Array(64);isolated=new Uint8Array(64);start=new Uint32Array(65);instrument=new Uint16Array(64);sizeBase=new Float64Array(64);entryUsd=new Float64Array(64);marginUsd=new Float64Array(64);expect(r,t){this.growAccounts(this.accounts+r),this.growPositions(this.positions+t)}open(r,t){this.accounts===this.isolated.length&&this.growAccounts(2*this.accounts),this.collateralUsd[this.accounts]=r,this.isolated[this.accounts]=t?1:0,this.accounts+=1,this.start[this.accounts]=this.positions}add(r,t,n,o){let s=this.positions;s===this.instrument.length&&this.growPositions(2*s),this.instrument[s]=r,this.sizeBase[s]=t,this.entryUsd[s]=n,this.marginUsd[s]=o,this.positions=s+1,this.start[this.accounts]=s+1}growAccounts(r){this.collateralUsd=Ue(this.collateralUsd,new Float64Array(r)),this.isolated=Ue(this.isolated,new Uint8Array(r)),this.start=Ue(this.start,new Uint32Array(r+1))}growPositions(r){this.instrument=Ue(this.instrument,new Uint16Array(r)),this.sizeBase=Ue(this.sizeBase,new Float64Array(r)),this.entryUsd=Ue(this.entryUsd,new Float64Array(r)),this.marginUsd=Ue(this.marginUsd,new Float64Array(r))}close(r){let t=this.accounts;return{count:t,collateralUsd:this.collateralUsd.slice(0,t),isolated:this.isolated.slice(0,t),positionStart:this.start.slice(0,t+1),positionInstrument:this.instrument.slice(0,this.positions),sizeBase:this.sizeBase.slice(0,this.positions),entryUsd:this.entryUsd.slice(0,this.positions),marginUsd:this.marginUsd.slice(0,this.positions),written:r.accounts.map(n=>n.id),drawn:r.population?.count??0}}};function jv({count:e,instrumentsPerAccount:r}){let t=r.reduce((o,s)=>o+s,0),n=r.reduce((o,s,a)=>o+s/t*(a+1),0);return Math.ceil(e*n*1.02)+64}function Ue(e,r){return r.set(e.length<=r.length?e:e.subarray(0,r.length)),r}function Qv(e,r){let{seed:t,instruments:n}=e,o=Float64Array.from(n,({id:b})=>r.instruments[b]??0),s=Float64Array.from(n,({id:b})=>r.longShare[b]??.5),a=Float64Array.from(n,b=>b.indexUsd),i=Float64Array.from(r.leverage,b=>b.share),u=Float64Array.from(r.instrumentsPerAccount),c=new $r(t,$v,0),d=()=>c.next(),l=new Float64Array(n.length),f=new Uint16Array(u.length),m=new Uint8Array(u.length),p=new Float64Array(u.length);return(b,h)=>{c.start(b);let g=Xv(r.equity,d),v=r.leverage[Bn(i,d())],x=v?v.from*xe(v.to/v.from,d()):1,U=Bn(u,d())+1;l.set(o);for(let S=0;S<U;S+=1){let E=Bn(l,d());l[E]=0,f[S]=E}for(let S=0;S<U;S+=1)m[S]=d()<s[f[S]]?1:0;for(let S=0;S<U;S+=1){let E=a[f[S]];p[S]=Math.max(E*(1+r.entrySpread*Bl(d())),E*Kv)}let A=d()>=r.crossShare;h.open(g,A);for(let S=0;S<U;S+=1){let E=f[S],I=(m[S]===1?1:-1)*g*x/U/a[E];h.add(E,I,p[S],A?g/U:0)}}}function Xv(e,r){if(e.kind==="fixed")return e.usd;let t=xe(10,e.log10Mean+e.log10Sd*Bl(r()));return t<=e.tailFromUsd?Math.min(t,e.capUsd):Math.min(e.tailFromUsd*xe(1-r(),-1/e.tailAlpha),e.capUsd)}function Bn(e,r){let t=0;for(let a=0;a<e.length;a+=1)t+=e[a];let n=r*t,o=0,s=0;for(let a=0;a<e.length;a+=1){let i=e[a];if(!(i<=0)&&(o+=i,s=a,n<o))return a}return s}function Jv(e,r,t){let n=new Float64Array(e.instruments.length);for(let s=0;s<t.positions;s+=1){let a=t.instrument[s];n[a]=n[a]+t.sizeBase[s]}let o=n.reduce((s,a,i)=>s+Math.abs(a)*(e.instruments[i]?.indexUsd??0),0);t.open(r.makerCollateralUsd??Yv*o,!1),n.forEach((s,a)=>{s!==0&&t.add(a,-s,e.instruments[a]?.indexUsd??0,0)})}function Zv(e,r,t,n){for(let o=n;o<t.accounts;o+=1)for(let s=t.start[o];s<t.start[o+1];s+=1){let a=e.instruments[t.instrument[s]];if(!a)continue;let i=t.sizeBase[s]*a.indexUsd*a.fundingRate8h*r/8;t.collateralUsd[o]=t.collateralUsd[o]-i,t.isolated[o]&&(t.marginUsd[s]=t.marginUsd[s]-i)}}function Bl(e){return Sl(Math.min(e+Tl,Vv))}function _l(e,r){if(e===r)return!0;if(e.population&&e.seed!==r.seed)return!1;let t=(o,s)=>o===s||JSON.stringify(o)===JSON.stringify(s),n=o=>o.instruments.map(({id:s,indexUsd:a,tiers:i,fundingRate8h:u})=>[s,a,i,u]);return t(n(e),n(r))&&t(e.population,r.population)&&t(e.accounts,r.accounts)}function Ol(e,r){let t=Nl(e),n=t.count,o=t.positionInstrument.length,s=new Uint32Array(n+1);for(let m=0;m<n;m+=1){let p=t.positionStart[m+1]-t.positionStart[m];s[m+1]=s[m]+(t.isolated[m]?p:1)}let a=s[n],i=new Int32Array(a),u=new Int32Array(a).fill(-1),c=new Float64Array(a),d=new Uint32Array(a+1),l=new Int32Array(o),f=new Float64Array(n);for(let m=0;m<n;m+=1){let p=t.positionStart[m],b=t.positionStart[m+1],h=s[m];if(t.isolated[m]){let g=t.collateralUsd[m];for(let v=p;v<b;v+=1){let x=h+v-p;i[x]=m,u[x]=t.positionInstrument[v],c[x]=t.marginUsd[v],g-=t.marginUsd[v],d[x+1]=v+1,l[v]=x}f[m]=g}else i[h]=m,c[h]=t.collateralUsd[m],d[h+1]=b,l.fill(h,p,b)}return{accounts:t,accountCount:n,bucketCount:a,positionCount:o,bucketAccount:i,bucketIsolated:u,bucketCollateralUsd:c,bucketStart:d,positionBucket:l,positionInstrument:t.positionInstrument,sizeBase:t.sizeBase,entryUsd:t.entryUsd,idleUsd:f,accountStart:s,...rx(t.positionInstrument,r.length),stops:tx(e,r,s,d,u,t.positionInstrument),...ex(t,l,a,r.length)}}function ex(e,r,t,n){let o=new Int32Array(t),s=new Float64Array(n),a=new Float64Array(n),i=new Float64Array(n);for(let u=0;u<r.length;u+=1){let c=e.positionInstrument[u],d=r[u],l=e.sizeBase[u];l!==0&&(o[d]=o[d]+1),s[c]=s[c]-l,i[c]=i[c]+Math.abs(l),a[c]=a[c]+l*e.entryUsd[u]}return{openPositions:o,bookBase:s,bookQuoteUsd:a,grossBase:i}}function rx(e,r){let t=new Uint32Array(r+1);for(let s of e)t[s+1]=t[s+1]+1;for(let s=0;s<r;s+=1)t[s+1]=t[s+1]+t[s];let n=t.slice(),o=new Uint32Array(e.length);return e.forEach((s,a)=>{o[n[s]]=a,n[s]=n[s]+1}),{instrumentStart:t,byInstrument:o}}function tx(e,r,t,n,o,s){let a=[];return e.accounts.forEach((i,u)=>{i.stops.forEach((c,d)=>{let l=r.indexOf(c.instrument);for(let f=t[u];f<t[u+1];f+=1)if(!(o[f]>=0&&o[f]!==l))for(let m=n[f];m<n[f+1];m+=1)s[m]===l&&a.push({bucket:f,position:m,number:d,stop:c})})}),{count:a.length,bucket:Int32Array.from(a,i=>i.bucket),position:Int32Array.from(a,i=>i.position),number:Int32Array.from(a,i=>i.number),triggerUsd:Float64Array.from(a,i=>i.stop.triggerUsd),sizeBase:Float64Array.from(a,i=>Math.abs(i.stop.sizeBase)),onLast:Uint8Array.from(a,i=>i.stop.on==="last"?1:0)}}function Pl(e,r,t,n){let{shock:o,clock:s}=e,a=new Map(r.map((l,f)=>[l,f])),i=o.moves.map(l=>nx(l,a.get(l.instrument),r.length,t,n)),u=o.liquidity.map(l=>({...l,targets:(l.instruments??r).map(f=>a.get(f))})),c=l=>Math.ceil(l/s.tickMs)*s.tickMs;return{endsAtMs:[...i.map(l=>l.endsAtMs),...o.flows.map(l=>Rn(l,s.tickMs)*s.tickMs),...[...o.liquidity,...o.latency,...o.rateLimits].map(l=>l.startMs+l.durationMs),...o.withdrawals.map(l=>c(l.startMs))].reduce((l,f)=>Math.max(l,f),0),factors(l,f){f.fill(1);for(let m of i){let p=m.factor(l)-1;p!==0&&m.weights.forEach((b,h)=>{b!==0&&(f[h]=f[h]*(1+b*p))})}},depthFactors(l,f){f.fill(1);for(let m of u)if(On(m,l))for(let p of m.targets)f[p]=f[p]*m.depthFactor},addedLatencyMs:l=>o.latency.reduce((f,m)=>On(m,l)?f+m.addMs:f,0),ordersPerSecond:l=>o.rateLimits.reduce((f,m)=>On(m,l)?Math.min(f,m.ordersPerSecond):f,Number.POSITIVE_INFINITY)}}function Pn(e,r){return Math.ceil(e.startMs/r)}function Rn(e,r){return Math.max(Pn(e,r),Math.ceil((e.startMs+e.durationMs)/r)-1)}function On(e,r){return r>=e.startMs&&r<e.startMs+e.durationMs}function nx(e,r,t,n,o){let s=new Float64Array(t);for(let c=0;c<t;c+=1)c===r?s[c]=1:e.propagate&&(s[c]=n[c*t+r]*o[c]/o[r]);let a=ox(e),i=e.startMs+a.durationMs,u=e.recoverMs??0;return{weights:s,endsAtMs:i+u,factor(c){if(c<e.startMs)return 1;if(e.recoverMs===void 0||c<=i)return a.factor(c-e.startMs);let d=u===0?0:Math.max(0,1-(c-i)/u);return 1+(a.factor(a.durationMs)-1)*d}}}function ox(e){switch(e.kind){case"step":return{durationMs:e.durationMs??0,factor:()=>1+e.move};case"ramp":{let{durationMs:r}=e;return{durationMs:r,factor:t=>1+(t>=r?e.move:e.move*t/r)}}case"path":{let r=[[0,1],...e.path];return{durationMs:Math.max(e.durationMs??0,r.at(-1)?.[0]??0),factor:n=>sx(r,n)}}}}function sx(e,r){let t=e[0];for(let n of e){if(n[0]>r)return t[1]+(n[1]-t[1])*(r-t[0])/(n[0]-t[0]);t=n}return t[1]}function Rl(e,r,t,n){return Cn(.01,r/e,1/t,n)}function Cn(e,r,t,n){let o=ax(u=>t===1?u:u<=0?0:xe(u,t)),s=u=>t===1?u:u<=0?0:xe(u,1/t),a=r*s(n/e),i=u=>u>=a?n:e*o(u/r);return{capacity:a,distance:i,paid:u=>e*u*o(u/r)/(t+1),before:i,after:i,within:u=>u>=n?a:r*s(u/e),beyond:u=>u>=n?a:r*s(u/e)}}function ax(e){let r=Number.NaN,t=Number.NaN,n=Number.NaN,o=Number.NaN;return s=>s===r?t:s===n?o:(n=r,o=t,r=s,t=e(s),t)}function Cl(e,r,t){let n=1-t/e,o=n*r/e,s=i=>n*(1-Tn(-i/o)),a=i=>i>=n?Number.POSITIVE_INFINITY:-o*ve(1-i/n);return{capacity:Number.POSITIVE_INFINITY,distance:s,paid:i=>n*(i-o*(1-Tn(-i/o))),before:s,after:s,within:a,beyond:a}}function Ln(e,r,t,n){let o=[],s=[0],a=[0];for(let[p,b]of e){let h=Math.abs(p-r)/r;if(h>n)break;o.push(h);let g=s.at(-1)+b;a.push(a.at(-1)+b*h),s.push(g)}let i=o.length,u=s[i],c=i===0?0:o[i-1],d=t==="power"&&i>0?Cn(c,u,ix(s,o),n):null,l=p=>o[p],f=p=>s[p],m=(p,b)=>{let h=0,g=i-1;for(;h<g;){let v=h+g+1>>1,x=f(v);x<p||b&&x===p?h=v:g=v-1}return h};return{capacity:d?d.capacity:u,distance:p=>{if(p>=u)return d?d.distance(p):c;let b=m(p,!0),h=b===0?0:l(b-1);return h+(l(b)-h)*(p-f(b))/(f(b+1)-f(b))},paid:p=>{if(p>u)return a[i]+(d?d.paid(p)-d.paid(u):(p-u)*c);let b=m(p,!0);return a[b]+(p-f(b))*l(b)},before:p=>p>u?d?d.distance(p):c:l(m(p,!1)),after:p=>p>=u?d?d.distance(p):c:l(m(p,!0)),within:p=>{if(d&&p>=c)return Math.max(u,d.within(p));let b=0;for(;b<i&&l(b)<=p;)b+=1;return f(b)},beyond:p=>{if(p>c)return d?Math.max(u,d.beyond(p)):u;let b=0;for(;b<i&&l(b)<p;)b+=1;return f(b)}}}function ix(e,r){let t=0,n=0,o=0,s=0,a=0;r.forEach((c,d)=>{if(c<=0)return;let l=ve(e[d+1]),f=ve(c);t+=1,n+=l,o+=f,s+=l*l,a+=l*f});let i=t*s-n*n,u=i>0?(t*a-n*o)/i:1;return u>0?u:1}function Ll(e){let{book:r,indexUsd:t}=e;switch(r.kind){case"power":{let n=Rl(t,r.depthUsdAt1pct,r.exponent,r.maxDistance);return{ask:n,bid:n}}case"saturating":{let n=Cl(t,r.depthUsd,r.floorUsd);return{ask:n,bid:n}}case"ladder":{let n=r.asks[0]?.[0]??t,o=r.bids[0]?.[0]??t,s=(n+o)/2;return{ask:Ln(r.asks,s,r.tail,r.maxDistance),bid:Ln(r.bids,s,r.tail,r.maxDistance)}}}}var ux=1e-6;function Ce(e,r){let{instruments:t,clock:n,correlation:o,venue:s}=e,a=t.map(p=>p.id),i=p=>Float64Array.from(t,p),u=i(p=>p.indexUsd),c=i(p=>p.volatilityAnnual),d=i(p=>p.indexWeight),l=dx(e),f=Math.max(1,Math.ceil(o.spilloverLagMs/n.tickMs)),m=t.map(cx);return{scenario:e,scenarioHash:Xe(e),tickMs:n.tickMs,ticks:Math.floor(n.horizonMs/n.tickMs)+1,count:a.length,ids:a,indexUsd:u,priceFloorUsd:u.map(p=>p*ux),indexWeight:d,sigma:c,fundingRate8h:i(p=>p.fundingRate8h),spread:i(p=>p.book.spread),permanentShare:i(p=>p.book.permanentShare),recoveryDecay:i(({book:p})=>p.recoveryHalfLifeMs===void 0?1:nr(n.tickMs,p.recoveryHalfLifeMs)),curves:t.map(Ll),tiers:m,highestRate:Math.max(...m.map(p=>Math.max(...p.rate))),lowestRates:Float64Array.from(m,p=>Math.min(...p.rate)),highestRates:Float64Array.from(m,p=>Math.max(...p.rate)),rho:l,spillCoefficient:lx(o.spillover,l,c,d),spills:o.spillover!==0,lagTicks:f,emaDecay:nr(s.mark.intervalMs,s.mark.emaMs),exogenous:Pl(e,a,l,c),...r&&_l(e,r.scenario)?fx(r):Ol(e,a)}}function cx(e){let r=Float64Array.from(e.tiers,o=>o.fromUsd),t=Float64Array.from(e.tiers,o=>o.maintenanceRate),n=new Float64Array(t.length);for(let o=1;o<t.length;o+=1)n[o]=n[o-1]+r[o]*(t[o]-t[o-1]);return{fromUsd:r,rate:t,deductionUsd:n}}function dx(e){let{matrix:r,stress:t}=e.correlation;return Float64Array.from(r.flat(),n=>(1-t)*n+t)}function lx(e,r,t,n){let o=t.length,s=new Float64Array(o*o);for(let a=0;a<o;a+=1)for(let i=0;i<o;i+=1)a!==i&&(s[a*o+i]=e*r[a*o+i]*t[a]*n[i]/t[i]);return s}function fx(e){return{accounts:e.accounts,accountCount:e.accountCount,bucketCount:e.bucketCount,positionCount:e.positionCount,bucketAccount:e.bucketAccount,bucketIsolated:e.bucketIsolated,bucketCollateralUsd:e.bucketCollateralUsd,bucketStart:e.bucketStart,positionBucket:e.positionBucket,positionInstrument:e.positionInstrument,sizeBase:e.sizeBase,entryUsd:e.entryUsd,idleUsd:e.idleUsd,accountStart:e.accountStart,instrumentStart:e.instrumentStart,byInstrument:e.byInstrument,stops:e.stops,openPositions:e.openPositions,bookBase:e.bookBase,bookQuoteUsd:e.bookQuoteUsd,grossBase:e.grossBase}}var ql=["untouched","recovered","reduced","stopped-out","deleveraged","liquidated","bankrupt","taken-over","underwater"],Vr=["shock","venue","cascade"],Hl=["liquidated","taken-over","stopped-out"];var Dl={triggered:{says:"Equity fell to maintenance (MARGIN-03); the bucket joins the queue.",other:null,values:["equityUsd","maintenanceUsd","dueMs"]},recovered:{says:"Looked at again in its turn, equity was above maintenance: it leaves the queue (LIQ-02).",other:null,values:["equityUsd","maintenanceUsd"]},fell:{says:"First forced close: the bucket becomes a node of the cascade (CAUSE-01, CAUSE-03).",other:"bucket of its main parent",values:["generation","markLossUsd"]},filled:{says:"A liquidation order traded (LIQ-06). sizeBase is signed as the trade: negative sells.",other:null,values:["sizeBase","priceUsd","bankruptcyPriceUsd","feeUsd","toFundUsd","realisedUsd"]},"vault-took-over":{says:"The vault took the whole bucket at mark, its equity too (VAULT-01).",other:null,values:["equityUsd","notionalUsd"]},"vault-took":{says:"The vault took a residue at the bankruptcy price (VAULT-02).",other:null,values:["sizeBase","priceUsd","markUsd"]},"fund-took":{says:"The fund took a residue at the bankruptcy price (FUND-04).",other:null,values:["sizeBase","priceUsd","markUsd"]},"fund-paid":{says:"The fund paid a deficit (FUND-02); instrument is the pool, -1 the shared one; bucket -1: the vault.",other:null,values:["amountUsd","balanceUsd","deficitUsd"]},adl:{says:"A position was closed against a residue (ADL-01, ADL-04); bucket is the one deleveraged.",other:"bucket whose residue it was, -1 the vault",values:["sizeBase","priceUsd","forgoneUsd","rank","score"]},deficit:{says:"A bucket without positions was left below zero (LIQ-09); bucket -1: the vault; instrument given for fund inventory.",other:null,values:["amountUsd"]},socialised:{says:"A part of an uncovered deficit was taken from this bucket (SOC-01).",other:null,values:["amountUsd","basis"]},unresolved:{says:"A residue that nobody took stays in the bucket (LIQ-08).",other:null,values:["sizeBase"]},"loss-unresolved":{says:"A deficit that nobody paid (LIQ-09, SOC-01).",other:null,values:["amountUsd"]},"stop-triggered":{says:"An account's own stop order was set off (STOP-01).",other:"number of the stop in the account",values:["triggerUsd","priceUsd","sizeBase","dueMs"]},"stop-filled":{says:"A stop order traded; what did not fill was dropped (STOP-01).",other:"number of the stop in the account",values:["sizeBase","priceUsd","droppedBase","realisedUsd"]},"missed-exit":{says:"A triggered stop still waited when its bucket was liquidated (LIQ-02).",other:"number of the stop in the account",values:["triggerUsd","sizeBase"]},flow:{says:"An exogenous order traded (IDX-04); what did not fill was dropped.",other:null,values:["sizeBase","priceUsd","droppedBase"]},shed:{says:"The vault (other = 0) or the fund (other = 1) sold inventory into the book (VAULT-03).",other:"0 vault, 1 fund",values:["sizeBase","priceUsd","realisedUsd"]},withdrawal:{says:"An account took money out; what would have put it below maintenance was refused. bucket -1: the idle rest of an isolated account.",other:"account",values:["amountUsd","refusedUsd"]},funding:{says:"Funding was exchanged on an instrument (CARRY-01); netUsd is what the book inventory got.",other:null,values:["rate","markUsd","netUsd"]},"fund-stopped":{says:"A pool reached its stop level: it pays nothing until it resumes (FUND-03).",other:null,values:["balanceUsd","peakUsd"]},"fund-resumed":{says:"A stopped pool pays again (FUND-03).",other:null,values:["balanceUsd","peakUsd"]}},ke=Object.keys(Dl);function X(e,r){return r>=0?e.ask.distance(r):-e.bid.distance(-r)}function qn(e,r,t){if(t===r)return X(e,r);let n=(zl(e,t)-zl(e,r))/(t-r),o=mx(e,r,t),s=Kr(e,r,t);return Math.min(Math.max(n,Math.min(o,s)),Math.max(o,s))}function Kr(e,r,t){return t>r?t>0?e.ask.before(t):-e.bid.after(-t):t<0?-e.bid.before(-t):e.ask.after(t)}function Gl(e,r,t,n){if(t>0){let s=n>=0?e.ask.within(n):-e.bid.beyond(-n);return s>r?s:r}let o=n<=0?-e.bid.within(-n):e.ask.beyond(n);return o<r?o:r}function zl(e,r){return r>=0?e.ask.paid(r):e.bid.paid(-r)}function mx(e,r,t){return t>r?r>=0?e.ask.after(r):-e.bid.before(-r):r<=0?-e.bid.after(-r):e.ask.before(r)}function Wl(e){let r=e.count,t={tick:0,dueMs:0,markUsd:Float64Array.from(e.indexUsd),distance:new Float64Array(r),laggedDistance:new Float64Array(r)};return{recoverable:new Float64Array(r),permanent:new Float64Array(r),outsideUsd:Float64Array.from(e.indexUsd),distance:new Float64Array(r),lastRatio:new Float64Array(r).fill(Number.NaN),premiumEma:new Float64Array(r),history:new Float64Array(r*e.lagTicks),published:t,previous:t,pending:[]}}function $l(e){return{recoverable:e.recoverable.slice(),permanent:e.permanent.slice(),outsideUsd:e.outsideUsd.slice(),distance:e.distance.slice(),lastRatio:e.lastRatio.slice(),premiumEma:e.premiumEma.slice(),history:e.history.slice(),published:e.published,previous:e.previous,pending:e.pending.slice()}}var L=(e,r)=>e.outsideUsd[r]*(1+e.distance[r]),Se=(e,r,t)=>r.outsideUsd[t]*(1+e.indexWeight[t]*r.distance[t]);function H(e,r,t){let n=r.lastRatio[t];return Number.isNaN(n)?Se(e,r,t):r.outsideUsd[t]*n}function Vl(e,r,t,n){let o=e.count,s=jr(e,n);for(let a=0;a<o;a+=1){let i=0;if(e.spills)for(let c=0;c<o;c+=1)c!==a&&(i+=e.spillCoefficient[a*o+c]*r.history[s+c]);let u=e.indexUsd[a];r.outsideUsd[a]=Math.max(u*t[a]*(1+i),e.priceFloorUsd[a])}}function Kl(e,r){for(let t=0;t<e.count;t+=1){let n=e.recoveryDecay[t];n!==1&&(r.recoverable[t]=r.recoverable[t]*n,Yl(e,r,t))}}function Yr(e,r,t,n){let o=e.permanentShare[t]*n;r.permanent[t]=r.permanent[t]+o,r.recoverable[t]=r.recoverable[t]+(n-o),Yl(e,r,t)}var ue=(e,r)=>e.recoverable[r]+e.permanent[r];function Yl(e,r,t){r.distance[t]=X(e.curves[t],ue(r,t))}function jl(e,r,t,n){let o=e.count,s=new Float64Array(o),a=new Float64Array(o),i=jr(e,t);for(let u=0;u<o;u+=1)s[u]=Zl(e,r,u,t),a[u]=r.history[i+u];r.pending.push({tick:t,dueMs:n,markUsd:s,distance:r.distance.slice(),laggedDistance:a})}function Ql(e,r){let t=!1,n=0;for(let o of e.pending)o.dueMs>r?(e.pending[n]=o,n+=1):o.tick>=e.published.tick&&(e.previous=e.published,e.published=o,t=!0);return e.pending.length=n,t}function Xl(e,r,t){r.history.set(r.distance,jr(e,t))}var Jl=(e,r,t,n)=>r.history[jr(e,t)+n];function jr(e,r){return r%e.lagTicks*e.count}function Zl(e,r,t,n){let o=Se(e,r,t),{mark:s}=e.scenario.venue,a=L(r,t)/o-1,u=r.premiumEma[t]*e.emaDecay+a*(1-e.emaDecay);r.premiumEma[t]=u;let c=px(e,r,t,o,u,n);return s.band===void 0?c:Math.min(Math.max(c,o*(1-s.band)),o*(1+s.band))}function px(e,r,t,n,o,s){let{mark:a}=e.scenario.venue;switch(a.rule){case"index":return n;case"indexFunding":return n*(1+e.fundingRate8h[t]*bx(e,s)/Hn);case"book":return L(r,t);case"last":return H(e,r,t);case"blend":return(1-a.weight)*n+a.weight*L(r,t);case"indexPlusEma":return n*(1+o);case"median3":return yx(n*(1+o),L(r,t),H(e,r,t))}}var Hn=288e5;function bx(e,r){let t=e.scenario.venue.fundingIntervalMs;return t===void 0?0:t-r*e.tickMs%t}function yx(e,r,t){return Math.max(Math.min(e,r),Math.min(Math.max(e,r),t))}function or(e,r){let{mark:t}=e.scenario.venue,n=e.indexWeight[r];return t.rule==="index"?n:t.rule==="blend"?(1-t.weight)*n+t.weight:1}function ef(e){let r=2*e.count,t=Math.max(64,Math.min(65536,Math.ceil(e.positionCount/r/16)));return{thresholdUsd:new Float64Array(e.positionCount),next:new Int32Array(e.positionCount),previous:new Int32Array(e.positionCount).fill(-2),head:new Int32Array(r*t).fill(-1),bins:t,binsPerUsd:e.indexUsd.map(n=>t/(2*n)),edge:Int32Array.from({length:r},(n,o)=>o%2===0?0:t-1),seenMarkUsd:new Float64Array(e.count).fill(Number.NaN),due:[],isDue:new Uint8Array(e.bucketCount),moved:[],isMoved:new Uint8Array(e.bucketCount)}}function J(e,r){e.isDue[r]!==1&&(e.isDue[r]=1,e.due.push(r))}function rf(e,r,t){for(let o=0;o<e.count;o+=1){let s=t[o];s!==r.seenMarkUsd[o]&&(r.seenMarkUsd[o]=s,hx(e,r,o,s),gx(e,r,o,s))}let n=r.due.splice(0);for(let o of n)r.isDue[o]=0,r.isMoved[o]!==1&&(r.isMoved[o]=1,r.moved.push(o));return n}function Dn(e,r,t){let n=t*e.binsPerUsd[r];return n<e.bins?Math.max(0,n|0):e.bins-1}function hx(e,r,t,n){let o=2*t,s=Dn(r,t,n);for(let a=r.edge[o];a>=s;a-=1){let i=r.head[o*r.bins+a];for(;i>=0;){let u=r.next[i];r.thresholdUsd[i]>=n&&tf(e,r,i),i=u}}r.edge[o]=Math.min(r.edge[o],s)}function gx(e,r,t,n){let o=2*t+1,s=Dn(r,t,n);for(let a=r.edge[o];a<=s;a+=1){let i=r.head[o*r.bins+a];for(;i>=0;){let u=r.next[i];r.thresholdUsd[i]<=n&&tf(e,r,i),i=u}}r.edge[o]=Math.max(r.edge[o],s)}function tf(e,r,t){Le(r,t),J(r,e.positionBucket[t])}function Le(e,r){let t=e.previous[r];if(t===-2)return;let n=e.next[r];t>=0?e.next[t]=n:e.head[-3-t]=n,n>=0&&(e.previous[n]=t),e.previous[r]=-2}function zn(e,r,t,n,o){let s=2*t+(n?1:0),a=n?o===Number.POSITIVE_INFINITY:o<0,i=s*e.bins+Dn(e,t,o);if(e.thresholdUsd[r]=o,!a&&e.previous[r]===-3-i||(Le(e,r),a))return;let u=e.head[i];e.next[r]=u,e.previous[r]=-3-i,u>=0&&(e.previous[u]=r),e.head[i]=r;let c=i-s*e.bins,d=e.edge[s];(n?c<d:c>d)&&(e.edge[s]=c)}function Qr(e){return{collateralUsd:e.bucketCollateralUsd.slice(),sizeBase:e.sizeBase.slice(),openPositions:e.openPositions.slice(),idleUsd:e.idleUsd.slice(),marksOfFate:new Uint16Array(e.bucketCount),queued:new Uint8Array(e.bucketCount),nodeOf:new Int32Array(e.bucketCount).fill(-1),isChanged:new Uint8Array(e.bucketCount),watch:ef(e)}}function nf(e,r,t,n){for(let o of t){let s=e.bucketStart[o];r.collateralUsd[o]=e.bucketCollateralUsd[o];for(let a=s;a<e.bucketStart[o+1];a+=1)r.sizeBase[a]=e.sizeBase[a];r.openPositions[o]=e.openPositions[o],r.marksOfFate[o]=0,r.queued[o]=0,r.nodeOf[o]=-1,r.isChanged[o]=0}for(let o of n)r.idleUsd[o]=e.idleUsd[o]}function N(e,r,t){e.breaches.length<100&&e.breaches.push({law:r,tick:e.tick,detail:t})}function Gn(){return{count:0,node:new Int32Array(8),dy:new Float64Array(8),tick:new Uint32Array(8),sequence:new Uint32Array(8),gross:new Float64Array(8),ranking:null}}var sf=Gn();function af(e,r,t,n,o){let s=e.count;s===e.node.length&&vx(e),e.node[s]=r,e.dy[s]=t,e.tick[s]=n,e.sequence[s]=o,e.gross[s]=(s===0?0:e.gross[s-1])+Math.abs(t),e.count=s+1}function vx(e){let r=2*e.node.length,t=(n,o)=>{let s=o(r);return s.set(n),s};e.node=t(e.node,n=>new Int32Array(n)),e.dy=t(e.dy,n=>new Float64Array(n)),e.tick=t(e.tick,n=>new Uint32Array(n)),e.sequence=t(e.sequence,n=>new Uint32Array(n)),e.gross=t(e.gross,n=>new Float64Array(n))}function Xr(e,r){let t=0,n=e.count;for(;t<n;){let o=t+n>>>1;e.tick[o]<r?t=o+1:n=o}return t}function uf(e,r,t){let n=e.ranking;if(n&&n.end===r&&n.way===t)return n;let o=of(e,r,t),s=o.size>0||t===0?o:of(e,r,0),a=[...s].sort((u,c)=>c[1]-u[1]||u[0]-c[0]),i={end:r,way:t,nodes:Int32Array.from(a,([u])=>u),moved:Float64Array.from(a,([,u])=>u),total:a.reduce((u,[,c])=>u+c,0),movedBy:s};return e.ranking=i,i}function of(e,r,t){let n=new Map;for(let o=0;o<r;o+=1){let s=e.dy[o];if(s===0||t!==0&&Math.sign(s)!==t)continue;let a=e.node[o];n.set(a,(n.get(a)??0)+Math.abs(s))}return n}function Jr(e){return{start:new Uint32Array(e+1),lists:0,count:0,number:new Int32Array(64),usd:new Float64Array(64)}}function Ae(e,r,t){e.count===e.number.length&&xx(e),e.number[e.count]=r,e.usd[e.count]=t,e.count+=1}function xx(e){let r=new Int32Array(2*e.count),t=new Float64Array(2*e.count);r.set(e.number),t.set(e.usd),e.number=r,e.usd=t}function cf(e){e.lists+=1,e.start[e.lists]=e.count}function Zr({start:e,count:r,number:t,usd:n}){return{start:e,number:t.slice(0,r),usd:n.slice(0,r)}}function df(){return{count:0,node:new Int32Array(0),usd:new Float64Array(0),latest:new Int32Array(0),turn:new Uint32Array(0),now:0}}function lf(e,r){if(e.node.length<r){let t=Math.max(64,2*r);e.node=new Int32Array(t),e.usd=new Float64Array(t),e.latest=new Int32Array(t),e.turn=new Uint32Array(t),e.now=0}e.count=0,e.now+=1}function ff(e,r,t,n){if(e.turn[r]===e.now){e.usd[r]=e.usd[r]+t;return}e.turn[r]=e.now,e.usd[r]=t,e.latest[r]=n,e.node[e.count]=r,e.count+=1}function mf(e){let r=e.node[0];for(let t=1;t<e.count;t+=1){let n=e.node[t];bf(e,n,r)<0&&(r=n)}return r}function pf(e,r){let t=e.node.subarray(0,e.count).sort((n,o)=>bf(e,n,o));for(let n of t)Ae(r,n,e.usd[n])}function bf({usd:e,latest:r},t,n){return e[n]-e[t]||r[n]-r[t]}function yf(e,r){return{nodeOf:r,nodes:[],generation:[],executions:[],instruments:e.count,sequence:0,triggers:new Map,stopTriggers:new Map,views:{tick:-1,lanes:[]},generations:0,tally:df()}}function hf(e,r,t,n,o){let s=e.nodes.length;for(e.nodes.push({tick:t.tick,generation:t.generation,cause:t.cause,leadInstrument:t.leadInstrument,leadSide:t.leadSide,notionalUsd:t.notionalUsd,equityUsd:t.equityUsd,maintenanceUsd:t.maintenanceUsd,markLossUsd:t.markLossUsd,judged:t.judged,neededUsd:t.neededUsd,main:t.main,bucket:r,fall:Hl.indexOf(n),firstActionTick:o,deficitUsd:0,paidFundUsd:0,paidVaultUsd:0,paidSocialisedUsd:0,unresolvedUsd:0,forgoneUsd:0,adlNotionalUsd:0}),e.generation.push(t.generation),e.nodeOf[r]=s;e.executions.length<=t.generation;)e.executions.push(Array.from({length:e.instruments},Gn));return s}function gf(e,r,t,n,o){let s=e.generation[r];af(Wn(e,s,t),r,n,o,e.sequence),e.sequence+=1,e.generations=Math.max(e.generations,s+1)}function Wn(e,r,t){return e.executions[r]?.[t]??sf}function W(e,r){return r<0?void 0:e.nodes[e.nodeOf[r]]}function sr(e,r){let t=e.fromUsd.length-1;for(;t>0&&r<=e.fromUsd[t];)t-=1;return t}function $(e,r){let t=sr(e,r);return r*e.rate[t]-e.deductionUsd[t]}function D(e,r,t,n){let o=e.positionInstrument[n];return $(e.tiers[o],Math.abs(r.sizeBase[n])*t[o])}function w(e,r,t,n){let o=r.collateralUsd[n],s=e.bucketStart[n+1];for(let a=e.bucketStart[n];a<s;a+=1){let i=r.sizeBase[a];i!==0&&(o+=i*(t[e.positionInstrument[a]]-r.entryUsd[a]))}return o}function F(e,r,t,n){let o=0,s=e.bucketStart[n+1];for(let a=e.bucketStart[n];a<s;a+=1)r.sizeBase[a]!==0&&(o+=D(e,r,t,a));return o}function z(e,r,t,n){let o=0,s=e.bucketStart[n+1];for(let a=e.bucketStart[n];a<s;a+=1)o+=Math.abs(r.sizeBase[a])*t[e.positionInstrument[a]];return o}function $n(e,r,t,n){return Math.max(0,e-t*n/r)}function et(e,r,t,n,o=w(e,r,t,n),s=F(e,r,t,n)){let a=[],i=e.bucketStart[n+1];for(let u=e.bucketStart[n];u<i;u+=1){let c=r.sizeBase[u],d=t[e.positionInstrument[u]],l=c===0?0:D(e,r,t,u)/s;a.push(c===0?Number.NaN:$n(d,c,o,l))}return a}function we(e,r,t,n){let o=e.positionBucket[n],s=e.positionInstrument[n],a=r.sizeBase[n];if(a===0)return Number.NaN;let i=F(e,r,t,o)-D(e,r,t,n),u=w(e,r,t,o)-a*t[s]-i;return ar(e.tiers[s],a,u,t[s])}function ar(e,r,t,n){let o=Math.abs(r),s=Number.NaN;for(let a=0;a<e.rate.length;a+=1){let i=r-o*e.rate[a];if(i===0)continue;let u=(-t-e.deductionUsd[a])/i;!(u>0)||sr(e,o*u)!==a||(Number.isNaN(s)||Math.abs(u-n)<Math.abs(s-n))&&(s=u)}return s}function rt(e,r,t,n,o){let s=t.lanes[n-1],a=t.lanes[n],i=0;for(let{instrument:u,sizeBase:c}of t.positions){let d=c*(s.markUsd[u]-a.markUsd[u]);if(d!==0){i+=d;for(let l of Ux(e,s,a,u,t.watchesLast?1:or(e,u))){let f=Wn(r,n-1,l.book),m=l.book===u?t.sampleTick:t.sampleTick-e.lagTicks+1,p=-Math.sign(c)*l.sign;o({usd:d*l.share,list:f,end:Xr(f,m),way:l.way,hurts:p})}}}return i}function Ux(e,r,t,n,o){let s=t.distance[n]-r.distance[n];if(!e.spills)return[{book:n,share:1,way:Math.sign(s),sign:1}];let a=[];a.push({book:n,weight:Math.abs(s)*o,way:Math.sign(s),sign:1});for(let u=0;u<e.count;u+=1){let c=e.spillCoefficient[n*e.count+u];if(u===n||c===0)continue;let d=t.laggedDistance[u]-r.laggedDistance[u],l=Math.abs(d)*Math.abs(c);a.push({book:u,weight:l,way:Math.sign(d),sign:Math.sign(c)})}let i=a.reduce((u,c)=>u+c.weight,0);return i===0?[{book:n,share:1,way:0,sign:1}]:a.filter(u=>u.weight>0).map(({weight:u,...c})=>({...c,share:u/i}))}var kx=-1,Sx=-2,Ax=-3,Vn=8;function vf(e,r){return r.positions.reduce((t,{instrument:n,sizeBase:o})=>t+o*(e.indexUsd[n]-r.real.markUsd[n]),0)}function xf(e,r,t){let n=Math.min(t.lanes.length-1,t.generations),o=t.lanes[0],s=t.lanes[n],a=0,i=0;for(let{instrument:p,sizeBase:b}of t.positions)a+=b*(e.indexUsd[p]-o.markUsd[p]),i+=b*(s.markUsd[p]-t.real.markUsd[p]);let u=new Kn,c=[],d=0,l=0;for(let p=1;p<=n;p+=1){let b=[];c.push(rt(e,r,t,p,({usd:h,list:g,end:v,way:x})=>{let U=uf(g,v,x);U.total===0?d+=h:b.push({usd:h,ranking:U}),U.total>0&&(l+=h)})),wx(b,u)}let f=u.rows.filter(([,p])=>p!==0);u.dropped&&(d+=f.reduce((p,[,b])=>p-b,l));let m=[[kx,a],...f];return d!==0&&m.push([Sx,d]),i!==0&&m.push([Ax,i]),{shares:m,layersUsd:c}}var Kn=class{rows=[];dropped=!1;get leastUsd(){return this.rows.length<Vn?-1:Math.abs(this.rows[Vn-1][1])}offer(r,t){let n=this.rows.length,o=([s,a])=>Math.abs(t)>Math.abs(a)||Math.abs(t)===Math.abs(a)&&r<s;for(;n>0&&o(this.rows[n-1]);)n-=1;this.rows.splice(n,0,[r,t]),this.rows.length>Vn&&(this.rows.pop(),this.dropped=!0)}};function wx(e,r){let t=new Set;for(let n=0;;n+=1){let o=0;for(let{usd:s,ranking:a}of e)n<a.nodes.length&&(o+=Math.abs(s)*a.moved[n]/a.total);if(o===0)return;if(o<r.leastUsd){r.dropped=!0;return}for(let{ranking:s}of e){let a=s.nodes[n];a===void 0||t.has(a)||(t.add(a),r.offer(a,Mx(e,a)))}}}function Mx(e,r){let t=0;for(let n of e)t+=n.usd*(n.ranking.movedBy.get(r)??0)/n.ranking.total;return t}function kf(e,r,t,n){let o=Af(e,r,t);if(r.tally.count>0)pf(r.tally,n);else{let s=Mf(r,t);s>=0&&Ae(n,s,Math.max(0,o))}}function Sf(e,r,t){return Af(e,r,t),r.tally.count>0?mf(r.tally):Mf(r,t)}function Af(e,r,{judged:t,generation:n,neededUsd:o}){let{tally:s}=r,a=[],i=rt(e,r,t,n,c=>{c.usd>0&&a.push(Ix(c))});lf(s,r.nodes.length);let u=0;for(let c=Uf(a);c>=0&&u<=o;c=Uf(a))u+=Ex(a,c,s);return i}function Ix(e){let r={part:e,grossBase:e.list.gross[e.end-1],at:e.end,sequence:-1};return wf(r),r}function wf(e){let{list:r,hurts:t}=e.part,n=e.at-1;for(;n>=0&&Math.sign(r.dy[n])!==t;)n-=1;e.at=n,e.sequence=n<0?-1:r.sequence[n]}function Uf(e){let r=-1;for(let t of e)t.sequence>r&&(r=t.sequence);return r}function Ex(e,r,t){let n=-1,o=0;for(let s of e){if(s.sequence!==r)continue;let{list:a,usd:i}=s.part;n=a.node[s.at],o+=i*Math.abs(a.dy[s.at])/s.grossBase,wf(s)}return ff(t,n,o,r),o}function Mf(e,{generation:r,judged:t}){let n=-1,o=-1;for(let s of e.executions[r-1]??[]){let a=Xr(s,t.sampleTick)-1;a<0||s.sequence[a]<=o||(o=s.sequence[a],n=s.node[a])}return n}var Ef=32;function Ff(e){return e.shadows.length>Ef?e.shadows:[...e.shadows,e.real]}function Tf(e){let{causes:r}=e,t=Ff(e);return(r.views.tick!==e.tick||r.views.lanes.length!==t.length)&&(r.views={tick:e.tick,lanes:t.map(n=>n.published)}),r.views.lanes}function If(e,r){let t=n=>Float64Array.from(e.c.ids,(o,s)=>n(s));return{markUsd:t(n=>H(e.c,r,n)),distance:r.distance.slice(),laggedDistance:t(n=>Jl(e.c,r,e.tick,n))}}function tt(e,r,t=w(e.c,e,e.real.published.markUsd,r),n=F(e.c,e,e.real.published.markUsd,r)){let{c:o}=e,a={lanes:Tf(e),real:e.real.published,sampleTick:e.real.published.tick,positions:Bx(e,r),watchesLast:!1,generations:e.causes.generations},{markUsd:i}=e.real.published,u=_x(e,r),c={judged:a,leadInstrument:o.positionInstrument[u],leadSide:Math.sign(e.sizeBase[u]),notionalUsd:z(o,e,i,r),equityUsd:t,maintenanceUsd:n};return(e.isChanged[r]===0?t<=n:Nx(e,r))?_f(e,c,f=>w(o,e,f.markUsd,r)-F(o,e,f.markUsd,r)):Yn(e,c,0,Tx,0)}function Nf(e,r){let{c:t}=e,n=t.stops.position[r],o=t.stops.bucket[r],s=t.positionInstrument[n],a=e.sizeBase[n],i=t.stops.onLast[r]===1,u={lanes:i?Ff(e).map(f=>If(e,f)):Tf(e),real:i?If(e,e.real):e.real.published,sampleTick:i?e.tick:e.real.published.tick,positions:[{instrument:s,sizeBase:a}],watchesLast:i,generations:e.causes.generations},{markUsd:c}=e.real.published,d={judged:u,leadInstrument:s,leadSide:Math.sign(a),notionalUsd:Math.abs(a)*c[s],equityUsd:w(t,e,c,o),maintenanceUsd:F(t,e,c,o)},l=t.stops.triggerUsd[r];return _f(e,d,f=>a*(f.markUsd[s]-l))}var Fx=Vr.indexOf("shock"),Tx=Vr.indexOf("venue"),Bf=Vr.indexOf("cascade");function _f(e,r,t){let{lanes:n}=r.judged,o=n.findIndex(i=>t(i)<=0),s=o<0?Ef:o;if(s===0)return Yn(e,r,0,Fx,0);let a=-t(n[Math.min(s,n.length-1)]);return Yn(e,r,s,Bf,a)}function Yn(e,r,t,n,o){let{judged:s}=r;return{tick:e.tick,generation:t,cause:n,leadInstrument:r.leadInstrument,leadSide:r.leadSide,notionalUsd:r.notionalUsd,equityUsd:r.equityUsd,maintenanceUsd:r.maintenanceUsd,markLossUsd:vf(e.c,s),judged:s,neededUsd:o,main:n===Bf?Sf(e.c,e.causes,{judged:s,generation:t,neededUsd:o}):-1}}function Nx(e,r){let{c:t}=e,n={collateralUsd:t.bucketCollateralUsd,sizeBase:t.sizeBase,entryUsd:t.entryUsd},{markUsd:o}=e.real.published;return w(t,n,o,r)<=F(t,n,o,r)}function Bx(e,r){let{c:t}=e,n=[];for(let o=t.bucketStart[r];o<t.bucketStart[r+1];o+=1){let s=e.sizeBase[o];s!==0&&n.push({instrument:t.positionInstrument[o],sizeBase:s})}return n}function _x(e,r){let{c:t}=e,n=t.bucketStart[r],o=-1;for(let s=n;s<t.bucketStart[r+1];s+=1){if(e.sizeBase[s]===0)continue;let a=D(t,e,e.real.published.markUsd,s);a>o&&(o=a,n=s)}return n}function Of(e){return Fr(Nr(e))}var Ox=Object.fromEntries(ke.map((e,r)=>[e,r]));function Rf(e=1024){return{count:0,kind:new Uint8Array(e),tick:new Uint32Array(e),bucket:new Int32Array(e),instrument:new Int32Array(e),other:new Int32Array(e),values:new Float64Array(e*6)}}function Cf(e,r,t,n,o,s,a=0,i=0,u=0,c=0,d=0,l=0){e.count===e.kind.length&&Px(e);let f=e.count;e.kind[f]=Ox[t],e.tick[f]=r,e.bucket[f]=n,e.instrument[f]=o,e.other[f]=s;let m=f*6;e.values[m]=a+0,e.values[m+1]=i+0,e.values[m+2]=u+0,e.values[m+3]=c+0,e.values[m+4]=d+0,e.values[m+5]=l+0,e.count=f+1}function Px(e){let r=e.kind.length*2,t=(n,o)=>(o.set(n),o);e.kind=t(e.kind,new Uint8Array(r)),e.tick=t(e.tick,new Uint32Array(r)),e.bucket=t(e.bucket,new Int32Array(r)),e.instrument=t(e.instrument,new Int32Array(r)),e.other=t(e.other,new Int32Array(r)),e.values=t(e.values,new Float64Array(r*6))}function Lf(e){let r=e.count;return{count:r,kind:e.kind.slice(0,r),tick:e.tick.slice(0,r),bucket:e.bucket.slice(0,r),instrument:e.instrument.slice(0,r),other:e.other.slice(0,r),values:e.values.slice(0,r*6)}}var Pf=65;function qf(e){let r=new Uint8Array(e.count*Pf),t=new DataView(r.buffer);for(let n=0,o=0;n<e.count;n+=1,o+=Pf){t.setUint8(o,e.kind[n]),t.setUint32(o+1,e.tick[n],!0),t.setInt32(o+5,e.bucket[n],!0),t.setInt32(o+9,e.instrument[n],!0),t.setInt32(o+13,e.other[n],!0);for(let s=0;s<6;s+=1)t.setFloat64(o+17+8*s,e.values[n*6+s],!0)}return Of(r)}var M={recovered:1,reduced:2,stoppedOut:4,deleveraged:8,bankrupt:16,takenOver:32};function Hf(e,r,t){return r&&t<0?"underwater":e&M.takenOver?"taken-over":e&M.bankrupt?"bankrupt":e&M.reduced&&!r?"liquidated":e&M.deleveraged?"deleveraged":e&M.stoppedOut?"stopped-out":e&M.reduced?"reduced":e&M.recovered?"recovered":"untouched"}var Rx=1e-12,Cx=1e-6;function Me(e,r,t){let{c:n}=e,o=e.real.published.markUsd[n.positionInstrument[r]],s=Math.abs(t);return s<Rx*Math.abs(n.sizeBase[r])||s*o<Cx}function Df(e,r){let{c:t}=e;t.scenario.venue.adl&&!e.t5.has(r)&&e.t5.set(r,{collateralUsd:e.collateralUsd[r],sizes:e.sizeBase.slice(t.bucketStart[r],t.bucketStart[r+1])}),nt(e,r),J(e.watch,r)}function nt(e,r){e.isChanged[r]!==1&&(e.isChanged[r]=1,e.changed.push(r))}function R(e,r,t){Df(e,r),e.collateralUsd[r]=e.collateralUsd[r]+t}function de(e,r,t,n){let{c:o}=e,s=o.positionBucket[r],a=o.positionInstrument[r];Df(e,s);let i=e.sizeBase[r],u=i+t;u!==0&&(Me(e,r,u)||Math.sign(u)!==Math.sign(i))&&(Ie(e,a,u,n),u=0);let c=(i-u)*(n-e.entryUsd[r]);e.collateralUsd[s]=e.collateralUsd[s]+c,e.sizeBase[r]=u;let d=e.haircutUsd.get(r);return d!==void 0&&e.haircutUsd.set(r,i===0?0:d*u/i),i!==0&&u===0&&(e.openPositions[s]=e.openPositions[s]-1,e.lastClosedInstrument.set(s,a)),c}function Ie(e,r,t,n){e.bookBase[r]=e.bookBase[r]+t,e.bookQuoteUsd[r]=e.bookQuoteUsd[r]-t*n,e.totals.grossFlowUsd+=Math.abs(t*n)}function ir(e,r,t,n,o){let{c:s}=e,a=s.positionBucket[t],i=s.positionInstrument[t];return de(e,t,-n,o),e.totals.grossFlowUsd+=Math.abs(n*o),Lx(r,i,n,o,e.causes.nodeOf[a])}function Lx(e,r,t,n,o){let s=e.sizeBase[r],a=e.parts[r],i=0;if(s===0||Math.sign(s)===Math.sign(t)){let u=s+t;e.entryUsd[r]=(e.entryUsd[r]*s+n*t)/u,e.sizeBase[r]=u,a.set(o,(a.get(o)??0)+Math.abs(t))}else{i=Math.min(Math.abs(s),Math.abs(t))*Math.sign(s)*(n-e.entryUsd[r]);let c=s+t,d=Math.abs(t)>Math.abs(s);zf(a,d?0:c/s),e.sizeBase[r]=c,(c===0||d)&&(e.largestBase[r]=0),d&&(e.entryUsd[r]=n,a.set(o,Math.abs(c)))}return e.largestBase[r]=Math.max(e.largestBase[r],Math.abs(e.sizeBase[r])),i}function ot(e,r,t,n){let o=e.sizeBase[r],s=o+t,a=-t*(n-e.entryUsd[r]);return e.sizeBase[r]=s,zf(e.parts[r],s/o),s===0&&(e.largestBase[r]=0),a}function zf(e,r){if(r===0)e.clear();else for(let[t,n]of e)e.set(t,n*r)}function V(e,r,t,n){let o=e.causes.nodeOf[r];if(o>=0)return o;let s=n??e.causes.triggers.get(r)??tt(e,r);for(;e.shadows.length<=s.generation;)e.shadows.push($l(e.real));let a=hf(e.causes,r,s,t,e.tick);e.causes.triggers.delete(r);let i=e.causes.nodes[s.main]?.bucket??-1;return k(e,"fell",r,s.leadInstrument,i,s.generation,s.markLossUsd),T(e,r,t==="stopped-out"?M.stoppedOut:t==="taken-over"?M.takenOver:M.reduced),a}function T(e,r,t){nt(e,r),e.marksOfFate[r]=e.marksOfFate[r]|t}function k(e,r,t,n,o,s=0,a=0,i=0,u=0,c=0,d=0){Cf(e.log,e.tick,r,t,n,o,s,a,i,u,c,d)}var Ee=1e-6;function Gf(e){let{fund:r}=e.scenario.venue;if(!r)return[];let t=(o,s)=>({instrument:o,balanceUsd:s,stopped:!1,paidThisActionUsd:0,peaks:[{balanceUsd:s,untilMs:Number.POSITIVE_INFINITY}]}),n=r.startUsd;return r.scope==="shared"?[t(-1,typeof n=="number"?n:Object.values(n).reduce((o,s)=>o+s,0))]:e.ids.map((o,s)=>t(s,typeof n=="number"?n:n[o]??0))}function K(e,r){return Wf(e)??e.pools[r]}var Wf=e=>e.pools[0]?.instrument===-1?e.pools[0]:void 0,Z=e=>e.pools.reduce((r,t)=>r+t.balanceUsd,0);function qe(e){for(let r of e.pools)r.paidThisActionUsd=0}function ur(e,r){let t=e.c.scenario.venue.fund?.perEventCapUsd??Number.POSITIVE_INFINITY;return Math.max(0,Math.min(jn(e,r),t-r.paidThisActionUsd))}function jn(e,r){let t=e.c.scenario.venue.fund;if(t?.drawdownStop===void 0)return r.balanceUsd;let n=qx(e,r,t.windowMs),o=(1-t.drawdownStop)*n,s=(1-(t.resumeAt??t.drawdownStop))*n;return r.stopped&&r.balanceUsd>=s&&r.balanceUsd>o&&(r.stopped=!1,k(e,"fund-resumed",-1,r.instrument,-1,r.balanceUsd,n)),!r.stopped&&r.balanceUsd<=o&&(r.stopped=!0,k(e,"fund-stopped",-1,r.instrument,-1,r.balanceUsd,n)),r.stopped?0:Math.max(0,r.balanceUsd-o)}function qx(e,r,t){for(;r.peaks.length>1&&r.peaks[0]?.untilMs<=e.tMs-t;)r.peaks.shift();return r.peaks[0]?.balanceUsd??r.balanceUsd}function cr(e,r,t){if(t===0)return;r.balanceUsd=Math.max(0,r.balanceUsd+t);let{peaks:n}=r,o=n.at(-1);for(o&&(o.untilMs=e.tMs);n.length>0&&n.at(-1)?.balanceUsd<=r.balanceUsd;)n.pop();n.push({balanceUsd:r.balanceUsd,untilMs:Number.POSITIVE_INFINITY}),e.totals.grossFlowUsd+=Math.abs(t);let s=Z(e);e.totals.fundMinUsd=Math.min(e.totals.fundMinUsd,s),e.totals.fundEmptyAtMs===null&&s<Ee&&(e.totals.fundEmptyAtMs=e.tMs)}function at(e,r,t,n,o){let s=Wf(e),a=st(e,s,n,r);a>0&&o(a);for(let{instrument:i,usd:u}of t){let c=s?0:st(e,e.pools[i],u,r);c>0&&o(c);let d=s?u*(1-a/n):u-c;d>0&&e.pendingDeficits.push({bucket:r,instrument:i,amountUsd:d})}}function st(e,r,t,n){if(!r||t<=0)return 0;let o=Math.min(t,ur(e,r));return o<=0?0:(cr(e,r,-o),r.paidThisActionUsd+=o,k(e,"fund-paid",n,r.instrument,-1,o,r.balanceUsd,t),o)}var $f=1e-9;function Vf(e){for(let r of e.pools)r.balanceUsd>=0||N(e,"fund >= 0",`pool ${r.instrument} at ${r.balanceUsd}`);for(let r=0;r<e.c.count;r+=1)Number.isFinite(e.real.published.markUsd[r])||N(e,"finite marks",`${e.c.ids[r]}`)}function Kf(e){let r=Qn(e);r.worstShare>$f&&N(e,"sizes sum to zero",`residual ${r.residualBase} base units`);let t=Xn(e);Math.abs(t)>$f*Math.max(1,e.totals.grossFlowUsd)&&N(e,"cash is conserved",`residual ${t} USD of ${e.totals.grossFlowUsd}`),Z(e)>=0||N(e,"fund >= 0",String(Z(e)));for(let n of e.causes.nodes){let o=n.paidFundUsd+n.paidVaultUsd+n.paidSocialisedUsd+n.unresolvedUsd;Math.abs(o-n.deficitUsd)>1e-9*Math.max(1,n.deficitUsd)&&N(e,"what was paid sums to the loss",`bucket ${n.bucket}: ${o} of ${n.deficitUsd}`)}}function Qn(e){let{c:r}=e,t=new Float64Array(r.count);for(let s of e.changed)for(let a=r.bucketStart[s];a<r.bucketStart[s+1];a+=1){let i=r.positionInstrument[a];t[i]=t[i]+e.sizeBase[a]-r.sizeBase[a]}let n=0,o=0;for(let s=0;s<r.count;s+=1){let a=e.bookBase[s]-r.bookBase[s]+t[s]+e.vault.sizeBase[s]+e.fundInventory.sizeBase[s]+e.outsideBase[s],i=r.grossBase[s];Math.abs(a)>Math.abs(n)&&(n=a),i>0&&(o=Math.max(o,Math.abs(a)/i))}return{residualBase:n,worstShare:o}}function Xn(e){let{c:r}=e,t=e.vaultCashUsd-(r.scenario.venue.vault?.capitalUsd??0);t+=Z(e)-e.openingFundUsd,t+=e.venueCashUsd;for(let n of e.changed){t+=e.collateralUsd[n]-r.bucketCollateralUsd[n];for(let o=r.bucketStart[n];o<r.bucketStart[n+1];o+=1)t-=(e.sizeBase[o]-r.sizeBase[o])*r.entryUsd[o]}for(let[n,o]of e.withdrawnUsd)t+=o+e.idleUsd[n]-r.idleUsd[n];for(let n=0;n<r.count;n+=1)t+=e.bookQuoteUsd[n]-r.bookQuoteUsd[n],t+=e.outsideQuoteUsd[n]-e.fundOwedUsd[n],t-=e.vault.sizeBase[n]*e.vault.entryUsd[n],t-=e.fundInventory.sizeBase[n]*e.fundInventory.entryUsd[n];return t}var Hx=315576e5;function Yf(e){let{c:r}=e,{makers:t}=r.scenario.venue,n=t?nr(r.tickMs,t.halfLifeMs):0;for(let o=0;o<r.count;o+=1){let s=1;if(t){let a=Math.max(L(e.real,o),r.priceFloorUsd[o]),i=r.sigma[o]*Math.sqrt(r.tickMs/Hx),u=Math.abs(a/e.lastBookUsd[o]-1)/i;e.makerSpeed[o]=e.makerSpeed[o]*n+u*(1-n),e.lastBookUsd[o]=a;let c=e.makerSpeed[o]/t.vHalf;s=t.floor+(1-t.floor)/(1+c*c)}e.depth[o]=s*e.depthFactors[o]}}var Jn={sizeBase:0,averageUsd:0,marginalUsd:0,dy:0,exhausted:!1};function G(e,r,t,n,o,s){if(o===0)return Jn;let a=e.curves[t],i=o>0?1:-1,u=ue(r,t),c=u+o/n,d=i>0?a.ask.capacity:-a.bid.capacity,l=s===void 0?d:Gl(a,u,i,Dx(e,r,t,i,s)),f=i>0?Math.min(l,d):Math.max(l,d),m=i>0?c<=f:c>=f,p=m?c:f,b=!m&&f===d;return(i>0?p<=u:p>=u)?b?{...Jn,exhausted:b}:Jn:{sizeBase:m?o:(p-u)*n,averageUsd:Zn(e,r,t,i,qn(a,u,p)),marginalUsd:Zn(e,r,t,i,Kr(a,u,p)),dy:p-u,exhausted:b}}function jf(e,r,t,n){let o=ue(r,t);return Zn(e,r,t,n>0?1:-1,Kr(e.curves[t],o,o+n))}function Zn(e,r,t,n,o){let s=r.outsideUsd[t],a=s*(1+o)+n*e.spread[t]*s/2;return Math.max(a,e.priceFloorUsd[t])}function Dx(e,r,t,n,o){return o/r.outsideUsd[t]-1-n*e.spread[t]/2}function He(e,r,t,n){let{c:o,real:s,shadows:a}=e,i=a.length;for(let u=0;u<i;u+=1){let c=0,d=!0;for(let l of n)e.causes.generation[l.node]<u?c+=l.share:d=!1;c>0&&zx(e,a[u],r,d?t.dy:t.dy*c)}Yr(o,s,r,t.dy),s.lastRatio[r]=t.marginalUsd/s.outsideUsd[r];for(let u of n)gf(e.causes,u.node,r,t.dy*u.share,e.tick)}function Xf(e,r,t){let n=e.depth[r];for(let s of e.shadows)Qf(e,s,r,G(e.c,s,r,n,t));let o=G(e.c,e.real,r,n,t);return Qf(e,e.real,r,o),o}function Qf(e,r,t,n){n.sizeBase!==0&&(Yr(e.c,r,t,n.dy),r.lastRatio[t]=n.marginalUsd/r.outsideUsd[t])}function zx(e,r,t,n){let o=jf(e.c,r,t,n);Yr(e.c,r,t,n),r.lastRatio[t]=o/r.outsideUsd[t]}var Gx=1e-6;function Jf(e){let r=e.causes.nodes,t=Jr(r.length),n=Jr(r.length),o=Jr(r.length);for(let s of r){let a=xf(e.c,e.causes,s.judged);$x(e,s,a.shares);for(let[i,u]of a.shares)Ae(t,i,u);a.layersUsd.forEach((i,u)=>Ae(n,u,i)),s.main>=0&&kf(e.c,e.causes,s,o);for(let i of[t,n,o])cf(i)}return Wx(e,Zr(t),Zr(n),Zr(o))}function Wx(e,r,t,n){let o=e.causes.nodes,s=o.map(i=>Vx(e,i,w(e.c,e,e.real.published.markUsd,i.bucket))),a=i=>Float64Array.from(o,i);return{count:o.length,bucket:Int32Array.from(o,i=>i.bucket),generation:Uint8Array.from(o,i=>i.generation),cause:Uint8Array.from(o,i=>i.cause),fall:Uint8Array.from(o,i=>i.fall),triggerTick:Uint32Array.from(o,i=>i.tick),firstActionTick:Uint32Array.from(o,i=>i.firstActionTick),leadInstrument:Uint16Array.from(o,i=>i.leadInstrument),leadSide:Int8Array.from(o,i=>i.leadSide),notionalUsd:a(i=>i.notionalUsd),equityUsd:a(i=>i.equityUsd),maintenanceUsd:a(i=>i.maintenanceUsd),markLossUsd:a(i=>i.markLossUsd),shareStart:r.start,shareNode:r.number,shareUsd:r.usd,layerStart:t.start,layerUsd:t.usd,parentStart:n.start,parentNode:n.number,parentUsd:n.usd,lossUsd:a((i,u)=>s[u]?.lossUsd??0),paidMarginUsd:a((i,u)=>s[u]?.marginUsd??0),paidFundUsd:a(i=>i.paidFundUsd),paidVaultUsd:a(i=>i.paidVaultUsd),paidSocialisedUsd:a(i=>i.paidSocialisedUsd),unresolvedUsd:a((i,u)=>s[u]?.unresolvedUsd??0),forgoneUsd:a(i=>i.forgoneUsd),adlNotionalUsd:a(i=>i.adlNotionalUsd)}}function $x(e,r,t){let n=t.reduce((s,[,a])=>s+a,0),o=t.reduce((s,[,a])=>s+Math.abs(a),1);Math.abs(n-r.markLossUsd)<=Gx*o||N(e,"cause shares sum to the mark loss",`bucket ${r.bucket}: ${n} of ${r.markLossUsd}`)}function Vx(e,r,t){let{c:n}=e,o=r.bucket,s=n.bucketCollateralUsd[o]-(e.bucketWithdrawnUsd.get(o)??0);for(let u=n.bucketStart[o];u<n.bucketStart[o+1];u+=1){let c=n.indexUsd[n.positionInstrument[u]];s+=n.sizeBase[u]*(c-n.entryUsd[u])}let a=Math.max(0,-t-r.unresolvedUsd),i=s-Math.max(0,t);return{lossUsd:i+r.deficitUsd+a,marginUsd:i,unresolvedUsd:r.unresolvedUsd+a}}var Kx=1e-12,Yx=1e-6;function it(e,r,t=-1){let n=0;for(let o=0;o<e.c.count;o+=1){let s=r.sizeBase[o];s===0||t>=0&&o!==t||(n+=s*(e.real.published.markUsd[o]-r.entryUsd[o]))}return n}function ee(e,r){let t=0;for(let n=0;n<e.c.count;n+=1)t+=Math.abs(r.sizeBase[n])*e.real.published.markUsd[n];return t}var dr=e=>e.sizeBase.some(r=>r!==0);function ut(e,r,t,n,o){if(!(t<=0))for(let s=0;s<e.c.count;s+=1){let a=r.sizeBase[s];if(a===0)continue;let i=r.largestBase[s],u=Math.min(Math.abs(a),t*e.c.tickMs*i/1e3);if(Zf(e,s,u,i))continue;let c=G(e.c,e.real,s,e.depth[s],-Math.sign(a)*u);if(c.exhausted&&(e.totals.bookExhausted=!0),c.sizeBase===0)continue;He(e,s,c,jx(r,s));let d=a+c.sizeBase,l=d!==0&&Zf(e,s,Math.abs(d),i)?-a:c.sizeBase,f=ot(r,s,l,c.averageUsd);Ie(e,s,-l,c.averageUsd),k(e,"shed",-1,s,n,l,c.averageUsd,f),o(s,f)}}function Zf(e,r,t,n){return t<Kx*n||t*e.real.published.markUsd[r]<Yx}function jx(e,r){let t=[...e.parts[r]],n=t.reduce((o,[,s])=>o+s,0);return t.map(([o,s])=>({node:o,share:s/n}))}function ct(e,r,t,n,o){let s=r<0?"bankruptcy":e.c.scenario.venue.adl?.price,a=s==="mark"?n.markUsd:s==="previousMark"?e.real.previous.markUsd[t]:o;return n.side>0?Math.max(a,Math.min(n.entryUsd,n.markUsd)):Math.min(a,Math.max(n.entryUsd,n.markUsd))}function em(e,r){let t=new Int32Array(e);for(let a=0;a<e;a+=1)t[a]=a;let n=e,o=[],s=a=>{let i=t[a],u=a;for(let c=2*u+1;c<n&&(c+1<n&&r(t[c+1],t[c])&&(c+=1),!!r(t[c],i));c=2*u+1)t[u]=t[c],u=c;t[u]=i};for(let a=(e>>1)-1;a>=0;a-=1)s(a);return{at(a){for(;o.length<=a;){if(n===0)return-1;o.push(t[0]),n-=1,t[0]=t[n],n>0&&s(0)}return o[a]}}}var eo=Number.NEGATIVE_INFINITY,lr={pnlLeverage:(e,r)=>{if(r.equityUsd<=0)return eo;let t=r.side*(r.markUsd-r.entryUsd)/r.entryUsd,n=r.sizeBase*r.markUsd/r.equityUsd;return t>0?t*n:t/n},pnlMargin:(e,r)=>r.equityUsd<=0?eo:Math.max(0,r.side*(r.markUsd-r.entryUsd)*r.sizeBase)/Math.max(1,r.collateralUsd)*r.maintenanceUsd/r.equityUsd,ratioLeverage:(e,r)=>r.equityUsd<=0?eo:(r.side>0?r.markUsd/r.entryUsd:r.entryUsd/r.markUsd)*r.sizeBase*r.markUsd/r.equityUsd,size:(e,r)=>r.sizeBase*r.markUsd,random:(e,r)=>-Fl(e.c.scenario.seed,2,0,r.position,2*e.tick)},fr={proRata:(e,r)=>De(e.map(t=>t.leftBase),e.map(t=>t.leftBase),r),pnlProRata:(e,r)=>{let t=e.map(i=>Math.max(0,i.side*(i.markUsd-i.entryUsd)*i.leftBase)),n=e.map(i=>i.leftBase),o=De(t,n,r),s=r-o.reduce((i,u)=>i+u,0);if(s<=0)return o;let a=e.map((i,u)=>i.leftBase-o[u]);return De(a,a,s).map((i,u)=>i+o[u])},cappedProRata:(e,r,t)=>{let n=e.map(o=>Math.max(0,Math.min(o.leftBase,t*o.sizeBase-o.takenBase)));return De(e.map(o=>o.leftBase),n,r)},leverageDraining:(e,r)=>Qx(e,r)};function De(e,r,t){let n=e.map(()=>0),o=e.map((a,i)=>a>0&&r[i]>0),s=t;for(;;){let a=e.reduce((u,c,d)=>o[d]?u+c:u,0);if(!(a>0)||!(s>0))return n;let i=[];if(e.forEach((u,c)=>{o[c]&&s*u/a>=r[c]&&i.push(c)}),i.length===0)return e.forEach((u,c)=>{o[c]&&(n[c]=s*u/a)}),n;for(let u of i)n[u]=r[u],s-=r[u],o[u]=!1}}function Qx(e,r){let t=e.map(()=>0),n=r,o=e.map((c,d)=>d).filter(c=>e[c].equityUsd<=0);o.sort((c,d)=>e[d].leftBase-e[c].leftBase||c-d);for(let c of o)t[c]=Math.min(n,e[c].leftBase),n-=t[c];if(n<=0)return t;let s=e.map((c,d)=>({n:d,q:c.leftBase,perLeverage:c.equityUsd/c.markUsd})).filter(c=>c.perLeverage>0&&c.q>0).sort((c,d)=>d.q/d.perLeverage-c.q/c.perLeverage||c.n-d.n),a=0,i=0,u=0;for(let c=0;c<s.length;c+=1){a+=s[c]?.q,i+=s[c]?.perLeverage,u=Math.max(0,(a-n)/i);let d=s[c+1];if(!d||u>=d.q/d.perLeverage)break}for(let c of s)t[c.n]=Math.min(c.q,Math.max(0,c.q-u*c.perLeverage));return t}function rm(e,r,t){let n=r*2+(t>0?1:0),o=e.adlQueues.get(n);if(o)return o;let s=Jx(e,r,t),a=[],i=d=>{let l=s[d],f=a[d]??{...tm(e,l,t),leftBase:0,takenBase:0};return a[d]=f,f.leftBase=Math.abs(e.sizeBase[l]),f},u=Xx(e,s,t),c={scores:u,order:ro(u),who:i,all:()=>Array.from(s,(d,l)=>i(l))};return e.adlQueues.set(n,c),c}function Xx(e,r,t){let n=e.c.scenario.venue.adl?.rank??"pnlLeverage";if(!(n in lr))return new Float64Array(0);let o=lr[n],s=new Float64Array(r.length),a=tm(e,r[0]??0,t);for(let i=0;i<s.length;i+=1)s[i]=o(e,nm(a,e,r[i],t));return s}function ro(e){return em(e.length,(r,t)=>{let n=e[r],o=e[t];return n===o?r<t:n>o})}function Jx(e,r,t){let{c:n}=e,o=n.instrumentStart[r],s=n.instrumentStart[r+1],a=new Int32Array(s-o),i=0;for(let u=o;u<s;u+=1){let c=n.byInstrument[u],d=Zx(e,c);(t>0?!(d>0):!(d<0))||(a[i]=c,i+=1)}return a.subarray(0,i)}function Zx({c:e,isChanged:r,t5:t,sizeBase:n},o){let s=e.positionBucket[o],a=r[s]===1?t.get(s):void 0;return a?a.sizes[o-e.bucketStart[s]]:n[o]}function tm(e,r,t){return nm({...{position:0,bucket:0,sizeBase:0,side:0,entryUsd:0,markUsd:0},equityUsd:0,collateralUsd:0,maintenanceUsd:0},e,r,t)}function nm(e,r,t,n){let{c:o}=r,s=o.positionBucket[t],a=o.bucketStart[s],i=o.bucketStart[s+1],u=r.isChanged[s]===1?r.t5.get(s):void 0,c=u?u.sizes:r.sizeBase,d=u?a:0,l=r.real.published.markUsd,f=u?u.collateralUsd:r.collateralUsd[s],m=0;e.collateralUsd=f;for(let p=a;p<i;p+=1){let b=c[p-d];if(b===0)continue;let h=o.positionInstrument[p],g=l[h];f+=b*(g-o.entryUsd[p]),m+=$(o.tiers[h],Math.abs(b)*g)}return e.position=t,e.bucket=s,e.sizeBase=Math.abs(c[t-d]),e.side=n,e.entryUsd=o.entryUsd[t],e.markUsd=l[o.positionInstrument[t]],e.equityUsd=f,e.maintenanceUsd=m,e}var eU=1e-9;function ze(e,r){if(e.openPositions[r]>0)return;let t=-e.collateralUsd[r];if(t<=0||t<eU*tU(e,r))return;T(e,r,M.bankrupt),k(e,"deficit",r,-1,-1,t),e.totals.deficitUsd+=t;let n=W(e.causes,r);n&&(n.deficitUsd+=t),at(e,r,rU(e,r,t),t,o=>{R(e,r,o),n&&(n.paidFundUsd+=o)})}function rU(e,r,t){let{c:n}=e,o=n.bucketStart[r],s=e.firstActions.get(r)?.positionUsd??[],a=0;for(let u of s)a+=u;if(!(a>0))return[{instrument:e.lastClosedInstrument.get(r)??0,usd:t}];let i=[];return s.forEach((u,c)=>{u>0&&i.push({instrument:n.positionInstrument[o+c],usd:t*(u/a)})}),i}function tU(e,r){let{c:t}=e,n=0;for(let o=t.bucketStart[r];o<t.bucketStart[r+1];o+=1)n+=Math.abs(t.sizeBase[o])*t.indexUsd[t.positionInstrument[o]];return n}var nU=["pnlLeverage","pnlMargin","ratioLeverage","size","random","proRata","pnlProRata","cappedProRata","leverageDraining"];function sm(){return{open:new Map,waves:[]}}function am(e,r,t,n){let o=r*2+(t>0?1:0),s=e.open.get(o);if(s)return s;let a=Float64Array.from(n,u=>u.leftBase),i={instrument:r,side:t,all:n,startBase:a,residues:[],closed:[]};return e.open.set(o,i),i}function im(e,r){for(let t of r.open.values()){let n=e.real.published.markUsd[t.instrument],o=t.residues.reduce((a,i)=>a+Math.max(0,t.side*(i.bankruptcyUsd-n))*i.sizeBase,0),s=nU.map(a=>[a,om(t,oU(e,t,a),o)]);r.waves.push({tick:e.tick,instrument:t.instrument,side:t.side,residueBase:t.residues.reduce((a,i)=>a+i.sizeBase,0),neededUsd:o,acted:om(t,t.closed,o),under:Object.fromEntries(s)})}r.open.clear()}function oU(e,r,t){let n=e.c.scenario.venue.adl?.cap??1,o=r.all.map((u,c)=>({...u,leftBase:r.startBase[c],takenBase:0})),s=t in lr?lr[t]:null,a=s?ro(Float64Array.from(o,u=>s(e,u))):null,i=[];for(let{party:u,sizeBase:c,bankruptcyUsd:d}of r.residues){let l=(m,p)=>{let b=o[m];p>0&&(b.leftBase-=p,b.takenBase+=p,i.push({n:m,quantity:p,priceUsd:ct(e,u,r.instrument,b,d)}))},f=c;if(a===null){fr[t](o,c,n).forEach((m,p)=>{let b=Math.min(m,f,o[p].leftBase);l(p,b),f-=b});continue}for(let m=0;f>0;m+=1){let p=a.at(m);if(p<0)break;let b=Math.min(f,o[p].leftBase);l(p,b),f-=b}}return i}function om(e,r,t){let n=new Float64Array(e.all.length),o=new Float64Array(e.all.length);for(let c of r){let d=e.all[c.n];n[c.n]=n[c.n]+c.quantity,o[c.n]=o[c.n]+d.side*(d.markUsd-c.priceUsd)*c.quantity}let s=e.all.map((c,d)=>Math.max(0,c.side*(c.markUsd-c.entryUsd)*e.startBase[d])),a=s.map((c,d)=>d).filter(c=>s[c]>0),i=a.reduce((c,d)=>c<0||s[d]>s[c]?d:c,-1),u=o.reduce((c,d)=>c+d,0);return{closedBase:n.reduce((c,d)=>c+d,0),accounts:n.reduce((c,d)=>c+(d>0?1:0),0),takenUsd:u,overshootUsd:u-t,largestHaircut:i<0?null:a.reduce((c,d)=>Math.max(c,o[d]/s[d]),0),topWinnerSurvival:i<0?null:1-n[i]/e.startBase[i],gini:i<0?null:sU(a.map(c=>Math.max(0,o[c])))}}function sU(e){let r=Float64Array.from(e).sort(),t=r.reduce((o,s)=>o+s,0);return t>0?r.reduce((o,s,a)=>o+(2*(a+1)-r.length-1)*s,0)/(r.length*t):0}var aU=1e-9;function dt(e,r,t,n,o){let{adl:s}=e.c.scenario.venue;if(!s)return 0;let a=Math.sign(n),i=Math.abs(n),u=(l,f,m,p)=>{let b=c.who(l),h=iU(e,r,t,b,f,o,m,p);h.quantity!==0&&(i-=h.quantity,d?.closed.push({n:l,quantity:h.quantity,priceUsd:h.priceUsd}),r.closed(a*h.quantity,h.priceUsd))},c=rm(e,t,-a),d=e.regret?am(e.regret,t,a,c.all()):null;if(d?.residues.push({party:r.bucket,sizeBase:i,bankruptcyUsd:o}),s.rank in fr)fr[s.rank](c.all(),i,s.cap).forEach((f,m)=>{u(m,Math.min(f,i),m,f)});else for(let l=0;i>0;l+=1){let f=c.order.at(l);if(f<0)break;let m=c.scores[f];u(f,Math.min(i,c.who(f).leftBase),l,Number.isFinite(m)?m:0)}return a*(Math.abs(n)-i)}function iU(e,{bucket:r,acts:t},n,o,s,a,i,u){if(s<=0||Me(e,o.position,s))return{quantity:0,priceUsd:0};t?.();let c=ct(e,r,n,o,a),d=o.side*(o.markUsd-c)*s;s>o.leftBase*(1+aU)&&N(e,"ADL never flips",`${s} of ${o.leftBase}`),e.c.positionInstrument[o.position]!==n&&N(e,"ADL stays on the instrument",String(o.position)),de(e,o.position,-o.side*s,c),o.leftBase=Math.abs(e.sizeBase[o.position]),o.takenBase+=s,T(e,o.bucket,M.deleveraged);let{totals:l}=e;l.adlNotionalUsd+=s*o.markUsd,l.adlForgoneUsd+=d,l.adlBuckets.add(o.bucket),l.adlFirstMs??=e.tMs,l.grossFlowUsd+=s*c;let f=W(e.causes,r);return f&&(f.forgoneUsd+=d,f.adlNotionalUsd+=s*o.markUsd),k(e,"adl",o.bucket,n,r,-o.side*s,c,d,i,u),ze(e,o.bucket),{quantity:s,priceUsd:c}}var mr=-1,um=-2,uU=1e-12;function cm(e){if(e.pendingDeficits.length===0)return;let r=e.pendingDeficits;e.pendingDeficits=[];for(let t=0;t<e.c.count;t+=1){let n=r.filter(i=>i.instrument===t),o=n.reduce((i,u)=>i+u.amountUsd,0);if(o<=0)continue;let s=lU(e,t,o),a=o-s<=uU*o?o:s;e.totals.socialisedUsd+=a;for(let i of n)cU(e,i,a/o)}}function cU(e,r,t){let n=t>=1?r.amountUsd:r.amountUsd*t,o=r.amountUsd-n,s=W(e.causes,r.bucket);r.bucket>=0?R(e,r.bucket,n):r.bucket===mr?e.vaultCashUsd+=n:dU(e,r.instrument,n),s&&(s.paidSocialisedUsd+=n,s.unresolvedUsd+=o),!(o<=0)&&(r.bucket===mr&&(e.vaultUnpaidUsd+=o),e.totals.unresolvedUsd+=o,k(e,"loss-unresolved",Math.max(-1,r.bucket),r.instrument,-1,o))}function dU(e,r,t){e.fundOwedUsd[r]=e.fundOwedUsd[r]-t}function lU(e,r,t){switch(e.c.scenario.venue.socialise){case"none":return 0;case"gains":return fU(e,r,t);case"openInterest":return mU(e,r,t)}}function dm(e,r){let{c:t}=e,n=[];for(let o=t.instrumentStart[r];o<t.instrumentStart[r+1];o+=1){let s=t.byInstrument[o];e.sizeBase[s]!==0&&n.push(s)}return n}function fU(e,r,t){let n=e.real.published.markUsd[r],o=dm(e,r).map(i=>({p:i,gainUsd:e.sizeBase[i]*(n-e.entryUsd[i])-(e.haircutUsd.get(i)??0)})).filter(i=>i.gainUsd>0),s=o.reduce((i,u)=>i+u.gainUsd,0);if(s<=0)return 0;let a=Math.min(1,t/s);for(let{p:i,gainUsd:u}of o){let c=u*a;c<=u||N(e,"a haircut is at most the gain",`${c} of ${u}`),e.haircutUsd.set(i,(e.haircutUsd.get(i)??0)+c),lm(e,i,r,c,u)}return s*a}function mU(e,r,t){let n=dm(e,r),o=n.map(i=>Math.abs(e.sizeBase[i])),s=n.map(i=>Math.max(0,w(e.c,e,e.real.published.markUsd,e.c.positionBucket[i]))),a=De(o,s,t);return n.forEach((i,u)=>{a[u]>0&&lm(e,i,r,a[u],o[u])}),Math.min(t,a.reduce((i,u)=>i+u,0))}function lm(e,r,t,n,o){let s=e.c.positionBucket[r];e.sizeBase[r]===0&&N(e,"nobody without an open position pays",`position ${r}`),R(e,s,-n),e.totals.grossFlowUsd+=n,k(e,"socialised",s,t,-1,n,o)}var to=1e-9,re=e=>e.vaultCashUsd+it(e,e.vault);function fm(e){let{vault:r}=e.c.scenario.venue;return r!==void 0&&re(e)>=to*r.capitalUsd&&re(e)>0}var mm=e=>(e.c.scenario.venue.vault?.capacityUsd??0)-ee(e,e.vault);function pm(e,r){let{c:t}=e,{vault:n}=t.scenario.venue,o=e.real.published.markUsd;if(!n||!fm(e))return!1;let s=w(t,e,o,r),a=z(t,e,o,r);if(!(s<n.takeoverShare*F(t,e,o,r))||a>mm(e))return!1;V(e,r,"taken-over"),T(e,r,M.takenOver);for(let c=t.bucketStart[r];c<t.bucketStart[r+1];c+=1){let d=e.sizeBase[c];if(d===0)continue;let l=o[t.positionInstrument[c]];e.vaultCashUsd+=ir(e,e.vault,c,d,l)}let i=e.collateralUsd[r];R(e,r,-i),e.vaultCashUsd+=i;let u=W(e.causes,r);return u&&i<0&&(u.deficitUsd-=i,u.paidVaultUsd-=i),k(e,"vault-took-over",r,-1,-1,s,a),!0}function bm(e,r,t,n,o){if(!fm(e))return;let s=e.c.positionInstrument[t],a=e.real.published.markUsd[s],i=Math.min(Math.abs(n),Math.max(0,mm(e))/a);if(i*a<1e-6)return;let u=Math.sign(n)*i;V(e,r,"liquidated"),T(e,r,M.reduced),e.vaultCashUsd+=ir(e,e.vault,t,u,o),k(e,"vault-took",r,s,-1,u,o,a)}function ym(e){let{vault:r}=e.c.scenario.venue;if(!r)return;ut(e,e.vault,r.shedPerSecond,0,(n,o)=>{e.vaultCashUsd+=o});let t=re(e);e.totals.vaultMinEquityUsd=Math.min(e.totals.vaultMinEquityUsd,t),t<-to*r.capitalUsd&&pU(e,t)}function pU(e,r){qe(e);let t=ee(e,e.vault),n=e.vault.sizeBase.map((o,s)=>Math.abs(o)*e.real.published.markUsd[s]);dr(e.vault)&&n.forEach((o,s)=>{let a=e.vault.sizeBase[s];if(a===0)return;let i=e.real.published.markUsd[s],u=Math.max(0,i-r*o/t/a);dt(e,{bucket:mr,closed:(d,l)=>{e.vaultCashUsd+=ot(e.vault,s,-d,l)}},s,a,u)}),bU(e,n,t)}function bU(e,r,t){let n=e.c.scenario.venue.vault?.capitalUsd??0,o=-re(e)-e.vaultUnpaidUsd;if(o<=to*n)return;e.totals.deficitUsd+=o,k(e,"deficit",-1,-1,-1,o);let s=Array.from(r,(a,i)=>({instrument:i,usd:t>0?o*a/t:i===0?o:0})).filter(({usd:a})=>a>0);at(e,mr,s,o,a=>{e.vaultCashUsd+=a})}function hm(e){let r=()=>new Float64Array(e.ticks*e.count),t=()=>new Float64Array(e.ticks);return{ticks:e.ticks,instruments:e.count,outsideUsd:r(),indexUsd:r(),markUsd:r(),bookUsd:r(),lastUsd:r(),depth:r(),consumedBase:r(),shockMarkUsd:r(),shockBookUsd:r(),fundUsd:t(),vaultEquityUsd:t(),inventoryUsd:t()}}function gm(e,r){let{c:t,real:n,tick:o}=e,s=e.shadows[0]??n;for(let a=0;a<t.count;a+=1){let i=o*t.count+a;r.outsideUsd[i]=n.outsideUsd[a],r.indexUsd[i]=Se(t,n,a),r.markUsd[i]=n.published.markUsd[a],r.bookUsd[i]=L(n,a),r.lastUsd[i]=H(t,n,a),r.depth[i]=e.depth[a],r.consumedBase[i]=ue(n,a),r.shockMarkUsd[i]=s.published.markUsd[a],r.shockBookUsd[i]=L(s,a)}r.fundUsd[o]=Z(e),r.vaultEquityUsd[o]=t.scenario.venue.vault?re(e):0,r.inventoryUsd[o]=ee(e,e.vault)+ee(e,e.fundInventory)}function vm(e,r){if(r===e.ticks)return e;let t=Object.entries(e).map(([n,o])=>o instanceof Float64Array?[n,o.slice(0,o.length/e.ticks*r)]:[n,n==="ticks"?r:o]);return Object.fromEntries(t)}function xm(e,r,t,n){if(e.firstActions.has(r))return!1;let{c:o}=e,{markUsd:s}=e.real.published,a=[],i=[];for(let u=o.bucketStart[r];u<o.bucketStart[r+1];u+=1){let c=e.sizeBase[u];a.push(c),i.push(c===0?0:D(o,e,s,u))}return e.firstActions.set(r,{markUsd:s,equityUsd:t,maintenanceUsd:n,sizeBase:a,positionUsd:i}),!0}function Um(e,r,t,n,o){let{markUsd:s,equityUsd:a,maintenanceUsd:i}=t;t.sizeBase.forEach((u,c)=>{if(u===0)return;let d=e.bucketStart[r]+c,l=e.positionInstrument[d],f=s[l],m=t.positionUsd[c],p=a-u*f-(i-m);n[d]=ar(e.tiers[l],u,p,f),o[d]=$n(f,u,a,m/i)})}var pr="0.1.0";var yU=1e-6;function km(e,r,t){let{c:n}=e,o=Lf(e.log),s=e.tick+1,a=vm(r,s),i=no(e,()=>hU(e)),u=no(e,()=>vU(e,i())),c=no(e,()=>Jf(e)),d,l=()=>(d??=qf(o),d);return{engine:pr,scenarioHash:n.scenarioHash,get digest(){return l()},tickMs:n.tickMs,horizonMs:n.scenario.clock.horizonMs,instrumentIds:n.ids,summary:xU(e,a,s,t),series:a,log:o,heldAccount:e.heldAccount,waves:e.regret?.waves??null,get buckets(){return i()},get accounts(){return u()},get nodes(){return c()},get breaches(){return c(),e.breaches}}}function no(e,r){let t;return()=>{if(t===void 0){if(e.reused)throw new RangeError("read the tables of a run before the next run of its runner");t=r()}return t}}function hU(e){let{c:r}=e,{markUsd:t}=e.real.published,n=gU(e),o=new Float64Array(r.bucketCount),s=new Uint8Array(r.bucketCount);for(let a=0;a<r.bucketCount;a+=1){let i=w(r,e,t,a),u=e.openPositions[a]>0;o[a]=i,s[a]=ql.indexOf(Hf(e.marksOfFate[a],u,i))}return{count:r.bucketCount,account:r.bucketAccount.slice(),isolated:r.bucketIsolated.slice(),openingCollateralUsd:r.bucketCollateralUsd.slice(),collateralUsd:e.collateralUsd.slice(),equityUsd:o,outcome:s,node:e.causes.nodeOf.slice(),positionStart:r.bucketStart.slice(),positionInstrument:r.positionInstrument.slice(),openingSizeBase:r.sizeBase.slice(),entryUsd:r.entryUsd.slice(),sizeBase:e.sizeBase.slice(),...n}}function gU(e){let{c:r}=e,{markUsd:t}=e.real.published,n=new Float64Array(r.positionCount).fill(Number.NaN),o=new Float64Array(r.positionCount).fill(Number.NaN);for(let[s,a]of e.firstActions)Um(r,s,a,n,o);for(let s=0;s<r.bucketCount;s+=1){if(e.openPositions[s]===0)continue;let a=r.bucketStart[s],i=et(r,e,t,s);for(let u=0;u<i.length;u+=1)e.sizeBase[a+u]!==0&&(o[a+u]=i[u],n[a+u]=we(r,e,t,a+u))}return{liquidationPriceUsd:n,bankruptcyPriceUsd:o}}function vU(e,r){let{c:t}=e,n=new Uint8Array(t.accountCount),o=new Float64Array(t.accountCount);for(let[s,a]of e.withdrawnUsd)o[s]=a;return r.outcome.forEach((s,a)=>{let i=t.bucketAccount[a];n[i]=Math.max(n[i],s)}),{count:t.accountCount,written:t.accounts.written,drawn:t.accounts.drawn,outcome:n,idleUsd:e.idleUsd.slice(),withdrawnUsd:o}}function xU(e,r,t,n){let{c:o,totals:s}=e,{venue:a}=o.scenario,i=UU(e);return{stop:kU(e,n,i),ticks:t,liquidated:SU(e),fund:{startUsd:e.openingFundUsd,minUsd:s.fundMinUsd,endUsd:Z(e),emptyAtMs:s.fundEmptyAtMs},vault:a.vault?{startUsd:a.vault.capitalUsd,minEquityUsd:s.vaultMinEquityUsd,equityUsd:re(e),inventoryUsd:ee(e,e.vault)}:null,adl:{accounts:new Set([...s.adlBuckets].map(u=>o.bucketAccount[u])).size,notionalUsd:s.adlNotionalUsd,forgoneUsd:s.adlForgoneUsd,firstAtMs:s.adlFirstMs},deficitUsd:s.deficitUsd,socialisedUsd:s.socialisedUsd,unresolvedUsd:s.unresolvedUsd,openDeficitUsd:i,feesUsd:{fund:e.feesToFundUsd,venue:e.venueCashUsd},refusedWithdrawalUsd:s.refusedWithdrawalUsd,droppedFlowBase:oo(e,u=>s.droppedFlowBase[u]),prices:oo(e,u=>({indexUsd:Se(o,e.real,u),markUsd:e.real.published.markUsd[u],bookUsd:L(e.real,u),lastUsd:H(o,e.real,u)})),amplification:oo(e,u=>AU(o.indexUsd[u],r,u)),conservation:{cashResidualUsd:Xn(e),sizeResidualBase:Qn(e).residualBase,grossFlowUsd:s.grossFlowUsd},unresolvedBuckets:e.unresolvedReported.size}}function oo(e,r){return Object.fromEntries(e.c.ids.map((t,n)=>[t,r(n)]))}function UU(e){let{c:r}=e,t=0,n=s=>{let a=w(r,e,e.real.published.markUsd,s);a<0&&e.openPositions[s]>0&&(t-=a)};for(let s of e.changed.slice().sort((a,i)=>a-i))n(s);if(e.heldAccount>=0){let s=r.accountStart[e.heldAccount+1];for(let a=r.accountStart[e.heldAccount];a<s;a+=1)e.isChanged[a]===0&&n(a)}let o=ee(e,e.vault)>0?re(e):0;return o<0?t-o:t}function kU(e,r,t){return e.totals.unresolvedUsd>0||t>yU?"loss-unresolved":e.totals.bookExhausted?"book-exhausted":r?"settled":"horizon"}function SU(e){let r=new Set,t=0,n=[];for(let o of e.causes.nodes){for(;n.length<=o.generation;)n.push(0);n[o.generation]=n[o.generation]+1}for(let o of e.changed.slice().sort((s,a)=>s-a))e.marksOfFate[o]&(M.reduced|M.takenOver)&&(r.add(e.c.bucketAccount[o]),t+=e.firstTriggerNotionalUsd.get(o)??0);return{accounts:r.size,notionalUsd:t,generations:n}}function AU(e,r,t){let n=0,o=0;for(let s=t;s<r.bookUsd.length;s+=r.instruments){let a=r.bookUsd[s]/e-1,i=r.shockBookUsd[s]/e-1;Math.abs(a)>Math.abs(n)&&(n=a),Math.abs(i)>Math.abs(o)&&(o=i)}return o===0?null:n/o}var so=1e-9;function Sm(e){let{published:r}=e.real,t=e.seenMarkUsd;for(let n=0;n<e.c.count;n+=1){let o=r.markUsd[n];Math.abs(o-t[n])>so*t[n]&&(e.lastMarkChangeMs=e.tMs),t[n]=o}}function Am(e){let{c:r}=e,{venue:t}=r.scenario;return e.tMs<r.exogenous.endsAtMs||e.tMs-e.lastMarkChangeMs<2*t.mark.intervalMs||e.queue.some(n=>!n.rest)||(t.vault?.shedPerSecond??0)>0&&dr(e.vault)||t.fund?.takesPositions&&t.fund.shedPerSecond>0&&dr(e.fundInventory)||e.real.pending.length>0?!1:!wU(e)}function wU(e){let{c:r,real:t}=e;if(!r.spills)return!1;for(let n=0;n<r.lagTicks;n+=1)for(let o=0;o<r.count;o+=1){let s=t.history[n*r.count+o];if(Math.abs(s-t.distance[o])>so&&IU(e,o))return!0}return MU(e)}function MU(e){let{c:r,real:t}=e,n=(e.tick+1)%r.lagTicks*r.count;for(let o=0;o<r.count;o+=1){let s=0;for(let u=0;u<r.count;u+=1)u!==o&&(s+=r.spillCoefficient[o*r.count+u]*t.history[n+u]);let a=r.indexUsd[o]*e.factors[o]*(1+s),i=t.outsideUsd[o];if(Math.abs(Math.max(a,r.priceFloorUsd[o])-i)>so*i)return!0}return!1}function IU(e,r){let{c:t}=e;for(let n=0;n<t.count;n+=1)if(t.spillCoefficient[n*t.count+r]!==0)return!0;return!1}function wm(e){let r=e.c.scenario.venue.fundingIntervalMs;if(r===void 0||e.tMs===0||e.tMs%r!==0)return;let{c:t}=e;for(let n=0;n<t.count;n+=1){let o=t.fundingRate8h[n]*r/Hn;if(o===0)continue;let s=e.real.published.markUsd[n],a=0;for(let i=t.instrumentStart[n];i<t.instrumentStart[n+1];i+=1){let u=t.byInstrument[i],c=e.sizeBase[u];if(c===0)continue;let d=c*s*o;R(e,t.positionBucket[u],-d),e.totals.grossFlowUsd+=Math.abs(d),a+=d}e.bookQuoteUsd[n]=e.bookQuoteUsd[n]+a,k(e,"funding",-1,n,-1,o,s,a)}}var EU=1+1e-9;function Mm(e,r){let{c:t}=e;for(let{account:n,amountUsd:o}of r){let s=t.accounts.isolated[n]===1,a=t.accountStart[n],i=e.real.published.markUsd,u=s?e.idleUsd[n]:w(t,e,i,a)-F(t,e,i,a)*EU,c=Math.max(0,Math.min(o,u));c>0&&(s?e.idleUsd[n]=e.idleUsd[n]-c:(R(e,a,-c),e.bucketWithdrawnUsd.set(a,(e.bucketWithdrawnUsd.get(a)??0)+c)),e.withdrawnUsd.set(n,(e.withdrawnUsd.get(n)??0)+c)),e.totals.refusedWithdrawalUsd+=o-c,k(e,"withdrawal",s?-1:a,-1,n,c,o-c)}}function Im(e,r,t,n,o){let s=e.c.positionInstrument[t],a=K(e,s);if(!a)return;let i=e.real.published.markUsd[s],u=Math.sign(n),c=jn(e,a)-Math.max(0,-it(e,e.fundInventory,a.instrument));if(a.stopped||c<0)return;let d=u*(o-i),l=d>0?Math.min(Math.abs(n),c/d):Math.abs(n);if(l*i<1e-6)return;V(e,r,"liquidated"),T(e,r,M.reduced);let f=ir(e,e.fundInventory,t,u*l,o);k(e,"fund-took",r,s,-1,u*l,o,i),Fm(e,s,f)}function Em(e){let{fund:r}=e.c.scenario.venue;r?.takesPositions&&ut(e,e.fundInventory,r.shedPerSecond,1,(t,n)=>Fm(e,t,n))}function Fm(e,r,t){let n=K(e,r);if(!n||t===0)return;let o=Math.max(0,-t-n.balanceUsd);cr(e,n,t+o),o!==0&&(e.fundOwedUsd[r]=e.fundOwedUsd[r]+o,e.totals.deficitUsd+=o,k(e,"deficit",-1,r,-1,o),e.pendingDeficits.push({bucket:um,instrument:r,amountUsd:o}))}function lt(e,r,t,n){let{limit:o}=e.c.scenario.venue.liquidation;switch(o.kind){case"none":return Ge(e,r,t);case"bankruptcy":return G(e.c,e.real,r,e.depth[r],-t,n);case"band":{let a=e.real.published.markUsd[r]*(1-Math.sign(t)*o.band);return G(e.c,e.real,r,e.depth[r],-t,a)}case"fundBounded":return ao(e,r,t,n)}}function Ge(e,r,t){return G(e.c,e.real,r,e.depth[r],-t)}var FU=50;function ao(e,r,t,n){let o=Ge(e,r,t),s=K(e,r),a=s?ur(e,s):0,i=a<Ee?0:a;if(We(o,n)<=i)return o;let u=0,c=Math.abs(o.sizeBase);for(let d=0;d<FU;d+=1){let l=(u+c)/2;We(Ge(e,r,Math.sign(t)*l),n)<=i?u=l:c=l}return{...Ge(e,r,Math.sign(t)*u),exhausted:!1}}function We(e,r){return-e.sizeBase===0?0:e.sizeBase*(e.averageUsd-r)}var TU=1e-6;function Nm(e,r,t,n){if(t===0||Me(e,r,t))return!1;let o=e.c.positionInstrument[r],s=e.sizeBase[r]-t,a=e.c.scenario.venue.liquidation.limit.kind==="fundBounded";io(e,r,lt(e,o,t,n),n,a);let i=Tm(e,r,s);for(let c of e.c.scenario.venue.liquidation.residue){if(i===0)return!1;NU(e,c,r,i,n),i=Tm(e,r,s)}if(i===0)return!1;let u=e.c.positionBucket[r];return e.unresolvedReported.has(u)||k(e,"unresolved",u,o,-1,i),e.unresolvedReported.add(u),!0}function Tm(e,r,t){let n=e.sizeBase[r];if(n===0)return 0;let o=n-t,s=e.real.published.markUsd[e.c.positionInstrument[r]];return Math.sign(o)!==Math.sign(n)||Math.abs(o)*s<TU?0:o}function NU(e,r,t,n,o){let{venue:s}=e.c.scenario,a=e.c.positionBucket[t],i=e.c.positionInstrument[t];switch(r){case"vault":bm(e,a,t,n,o);return;case"fund":if(!s.fund)return;s.fund.takesPositions?Im(e,a,t,n,o):io(e,t,ao(e,i,n,o),o,!0);return;case"adl":if(!s.adl||!_U(e,i,-Math.sign(n)))return;dt(e,BU(e,t),i,n,o);return;case"socialise":s.socialise!=="none"&&io(e,t,Ge(e,i,n),o,!1);return}}function BU(e,r){let t=e.c.positionBucket[r];return{bucket:t,acts:()=>{V(e,t,"liquidated"),T(e,t,M.reduced)},closed:(n,o)=>{de(e,r,-n,o)}}}function _U(e,r,t){let{c:n}=e;for(let o=n.instrumentStart[r];o<n.instrumentStart[r+1];o+=1)if(Math.sign(e.sizeBase[n.byInstrument[o]])===t)return!0;return!1}function io(e,r,t,n,o){if(t.exhausted&&(e.totals.bookExhausted=!0),t.sizeBase===0)return;let{c:s}=e,a=s.positionBucket[r],i=s.positionInstrument[r],u=V(e,a,"liquidated");T(e,a,M.reduced);let c=-We(t,n),{feeUsd:d,extraUsd:l}=uo(e,t,c);He(e,i,t,[{node:u,share:1}]),Ie(e,i,-t.sizeBase,t.averageUsd);let f=de(e,r,t.sizeBase,t.averageUsd),m=OU(e,a,i,d,l);k(e,"filled",a,i,-1,t.sizeBase,t.averageUsd,n,d,m,f),o&&-c>=Ee&&PU(e,a,i,-c)}function uo(e,r,t){let{feeRate:n,surplusTo:o}=e.c.scenario.venue.liquidation,s=Math.min(n*Math.abs(r.sizeBase)*r.averageUsd,Math.max(0,t)),a=o==="fund"&&e.pools.length>0;return{feeUsd:s,extraUsd:a?Math.max(0,t-s):0}}function OU(e,r,t,n,o){let s=K(e,t),a=s?n*e.c.scenario.venue.liquidation.feeShareToFund+o:0,i=n+o-a;return n+o>0&&R(e,r,-(n+o)),s&&cr(e,s,a),e.venueCashUsd+=i,e.feesToFundUsd+=a,a}function PU(e,r,t,n){let o=st(e,K(e,t),n,r);if(o<=0)return;R(e,r,o);let s=W(e.causes,r);s&&(s.deficitUsd+=o,s.paidFundUsd+=o)}function Bm(e,r){let{c:t}=e,n=[];for(let a=t.bucketStart[r];a<t.bucketStart[r+1];a+=1)e.sizeBase[a]!==0&&n.push(a);let o=RU[t.scenario.venue.liquidation.order];return n.map(a=>({p:a,key:o(e,a)})).sort((a,i)=>a.key-i.key||a.p-i.p).map(({p:a})=>a)}var RU={largestMaintenance:(e,r)=>-D(e.c,e,e.real.published.markUsd,r),largestLoss:(e,r)=>{let t=e.real.published.markUsd[e.c.positionInstrument[r]];return e.sizeBase[r]*(t-e.entryUsd[r])},mostLiquid:(e,r)=>{let t=e.c.positionInstrument[r],n=e.c.curves[t],o=ue(e.real,t),s=o-e.sizeBase[r]/e.depth[t];return Math.abs(X(n,s)-X(n,o))},proRata:()=>0};function br(e,r,t,n,o=!1){e.queue.push({kind:r,id:t,dueMs:n,sequence:e.joinSequence,rest:o}),e.joinSequence+=1}function _m(e){let r=e.queue.filter(t=>t.dueMs<=e.tMs);return r.length===0?r:(e.queue=e.queue.filter(t=>t.dueMs>e.tMs),r.sort((t,n)=>t.dueMs-n.dueMs||t.sequence-n.sequence))}function yr(e,r,t){return{tokens:e===void 0?Number.POSITIVE_INFINITY:Om(e,r,t)}}function hr(e,r,t,n){let o=e.tokens+r*t/1e3;e.tokens=Math.min(o,Om(r,t,n))}function Om(e,r,t){return Math.max(e,e*r/1e3,t)}var CU=0,co=1,ft=2;function Pm(e,r){let{stops:t}=e.c;for(let n=0;n<t.count;n+=1){if(e.stopState[n]!==CU)continue;let o=t.position[n],s=e.sizeBase[o];if(s===0)continue;let a=e.c.positionInstrument[o],i=t.onLast[n]?H(e.c,e.real,a):e.real.published.markUsd[a];if(s*(i-t.triggerUsd[n])>0)continue;let u=t.bucket[n],c=e.tMs+LU(e,u)+r;e.stopState[n]=co,e.causes.nodeOf[u]<0&&e.causes.stopTriggers.set(n,Nf(e,n)),br(e,"stop",n,c),k(e,"stop-triggered",u,a,t.number[n],t.triggerUsd[n],i,t.sizeBase[n],c)}}function LU(e,r){return e.c.scenario.accounts[e.c.bucketAccount[r]]?.orderLatencyMs??0}function Rm(e,r){let t=r.id;if(e.stopState[t]!==co)return;let{c:n}=e,o=n.stops.bucket[t],s=n.stops.position[t],a=n.positionInstrument[s],i=e.sizeBase[s];if(i===0){e.stopState[t]=ft;return}let u=qU(e,n.bucketAccount[o]);if(u&&u.tokens<1){e.queue.push(r);return}u&&(u.tokens-=1),e.stopState[t]=ft;let c=Math.min(n.stops.sizeBase[t],Math.abs(i));if(Me(e,s,c))return;qe(e);let d=G(n,e.real,a,e.depth[a],-Math.sign(i)*c);d.exhausted&&(e.totals.bookExhausted=!0);let l=n.stops.number[t];if(d.sizeBase===0){k(e,"stop-filled",o,a,l,0,0,c,0);return}let f=V(e,o,"stopped-out",e.causes.stopTriggers.get(t));T(e,o,M.stoppedOut),He(e,a,d,[{node:f,share:1}]),Ie(e,a,-d.sizeBase,d.averageUsd);let m=de(e,s,d.sizeBase,d.averageUsd);k(e,"stop-filled",o,a,l,d.sizeBase,d.averageUsd,c-Math.abs(d.sizeBase),m),ze(e,o)}function lo(e,r){let{stops:t}=e.c;for(let n=0;n<t.count;n+=1)if(!(t.bucket[n]!==r||e.stopState[n]===ft)){if(e.stopState[n]===co){let o=e.c.positionInstrument[t.position[n]];k(e,"missed-exit",r,o,t.number[n],t.triggerUsd[n],t.sizeBase[n])}e.stopState[n]=ft}}function qU(e,r){let t=Cm(e,r);if(!Number.isFinite(t))return;let n=e.accountTokens.get(r);return n||(n=yr(t,e.c.tickMs,1),e.accountTokens.set(r,n)),n}function Cm(e,r){let t=e.c.scenario.accounts[r]?.ordersPerSecond??Number.POSITIVE_INFINITY;return Math.min(t,e.c.exogenous.ordersPerSecond(e.tMs))}function Lm(e){for(let[r,t]of e.accountTokens){let n=Cm(e,r);Number.isFinite(n)?hr(t,n,e.c.tickMs,1):e.accountTokens.delete(r)}}var fo=1+1e-9,HU=50;function Dm(e,r,t){let{c:n}=e,o=e.real.published.markUsd,s=e.tMs+n.scenario.venue.liquidation.latencyMs+t,a=r.map(i=>{let u=w(n,e,o,i),c=F(n,e,o,i);return{b:i,equityUsd:u,maintenanceUsd:c,shortfall:(c-u)/c}});a.sort((i,u)=>u.shortfall-i.shortfall||i.b-u.b);for(let{b:i,equityUsd:u,maintenanceUsd:c}of a)e.causes.nodeOf[i]<0&&e.causes.triggers.set(i,tt(e,i,u,c)),e.firstTriggerNotionalUsd.has(i)||e.firstTriggerNotionalUsd.set(i,z(n,e,o,i)),nt(e,i),e.queued[i]=1,br(e,"liquidation",i,s),k(e,"triggered",i,-1,-1,u,c,s)}function zm(e,r){let t=r.id,{c:n}=e,o=e.real.published.markUsd;if(e.queued[t]=0,J(e.watch,t),e.openPositions[t]===0)return;let s=w(n,e,o,t),a=F(n,e,o,t);if(s>a){qm(e,t,s,a);return}if(qe(e),pm(e,t)){lo(e,t);return}if(e.actionTokens.tokens<1||e.notionalTokens.tokens<=0){e.queued[t]=1,e.queue.push(r);return}xm(e,t,s,a)&&lo(e,t);let i=z(n,e,o,t),u=DU(e,t,s,a);if(e.actionTokens.tokens-=1,e.notionalTokens.tokens-=i-z(n,e,o,t),ze(e,t),e.openPositions[t]===0)return;let c=w(n,e,o,t),d=F(n,e,o,t);c>d?qm(e,t,c,d):(e.queued[t]=1,br(e,"liquidation",t,e.tMs+n.tickMs,u))}function qm(e,r,t,n){T(e,r,M.recovered),k(e,"recovered",r,-1,-1,t,n)}function DU(e,r,t,n){let{size:o,order:s}=e.c.scenario.venue.liquidation,a=e.c.bucketStart[r],i=et(e.c,e,e.real.published.markUsd,r,t,n),u=(f,m)=>Nm(e,f,Math.sign(e.sizeBase[f])*m,i[f-a]),c=Bm(e,r),d=f=>Math.abs(e.sizeBase[f]),l=(f,m)=>f.map(p=>u(p,m===1?d(p):m*d(p))).some(p=>p);switch(o.kind){case"full":return s==="proRata"?l(c,1):Hm(e,r,c,1,u,d);case"fraction":{let f=s==="proRata"?c:c.slice(0,1);return l(f,zU(e,r,f,o))}case"toLowerTier":{let f=c[0];return u(f,GU(e,f))}case"restore":return Hm(e,r,c,o.targetRatio*fo,u,f=>WU(e,r,f,i[f-a],o.targetRatio))}}function Hm(e,r,t,n,o,s){let a=e.real.published.markUsd,i=!1;for(let u of t){if(w(e.c,e,a,r)>n*F(e.c,e,a,r))break;o(u,s(u))&&(i=!0)}return i}function zU(e,r,t,n){let o=e.real.published.markUsd,s=t.reduce((i,u)=>{let c=o[e.c.positionInstrument[u]];return i+Math.abs(e.sizeBase[u])*c},0),a=e.tMs-(e.lastFractionMs.get(r)??Number.NEGATIVE_INFINITY)<n.cooldownMs;return s<=n.aboveUsd||w(e.c,e,o,r)<=0||a?1:(e.lastFractionMs.set(r,e.tMs),n.fraction)}function GU(e,r){let t=e.c.positionInstrument[r],{fromUsd:n}=e.c.tiers[t],o=e.real.published.markUsd[t],s=Math.abs(e.sizeBase[r]),a=n.length-1;for(;a>0&&s*o<=n[a]*fo;)a-=1;return a===0?s:s-n[a]/o}function WU(e,r,t,n,o){let{c:s}=e,a=e.real.published.markUsd,i=s.positionInstrument[t],u=a[i],c=e.sizeBase[t],d=w(s,e,a,r),l=F(s,e,a,r)-D(s,e,a,t),f=b=>{let h=lt(e,i,Math.sign(c)*b,n),g=-We(h,n),{feeUsd:v,extraUsd:x}=uo(e,h,g),U=d-h.sizeBase*(h.averageUsd-u)-v-x+$U(e,i,-g),A=Math.abs(c+h.sizeBase),S=s.tiers[i];return U>o*(l+$(S,A*u))*fo},m=Math.abs(c);if(!f(m))return m;let p=0;for(let b=0;b<HU;b+=1){let h=(m+p)/2;f(h)?m=h:p=h}return m}function $U(e,r,t){if(e.c.scenario.venue.liquidation.limit.kind!=="fundBounded"||t<Ee)return 0;let n=K(e,r);return n?Math.min(t,ur(e,n)):0}var VU=1e-13,KU=1e-12;function Gm(e){let r=e.real.published.markUsd,t=[];for(let n of rf(e.c,e.watch,r))e.queued[n]===1||e.c.bucketAccount[n]===e.heldAccount||mo(e,n,r)&&t.push(n);return t}function Wm(e,r){let t={c:e,...r,entryUsd:e.entryUsd};for(let n=0;n<e.bucketCount;n+=1)mo(t,n,e.indexUsd)&&J(r.watch,n)}function $m(e,r){let{watch:t}=r,n={c:e,...r,entryUsd:e.entryUsd};t.seenMarkUsd.fill(Number.NaN);for(let o of t.due.splice(0))t.isDue[o]=0,t.isMoved[o]===0&&t.moved.push(o);for(let o of t.moved.splice(0))t.isMoved[o]=0,mo(n,o,e.indexUsd)&&J(t,o)}function mo(e,r,t){let{c:n,watch:o}=e,s=n.bucketStart[r],a=n.bucketStart[r+1],i=e.openPositions[r];if(i===0){for(let d=s;d<a;d+=1)Le(o,d);return!1}let u=w(n,e,t,r)-F(n,e,t,r);if(u<=0)return!0;let c=VU*YU(e,r,t);return n.highestRate>1||u<=c?J(o,r):i===1?jU(e,r,t,c):QU(e,r,t,u-c),!1}function YU(e,r,t){let{c:n}=e,o=Math.abs(e.collateralUsd[r]);for(let s=n.bucketStart[r];s<n.bucketStart[r+1];s+=1){let a=t[n.positionInstrument[s]]+n.entryUsd[s];o+=Math.abs(e.sizeBase[s])*a}return o}function jU(e,r,t,n){let{c:o,watch:s}=e;for(let a=o.bucketStart[r];a<o.bucketStart[r+1];a+=1){let i=e.sizeBase[a];if(i===0){Le(s,a);continue}let u=o.positionInstrument[a],c=t[u],d=e.collateralUsd[r]-i*o.entryUsd[a],l=ar(o.tiers[u],i,d,c),f=i>0?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,m=n/JU(e,i,u)+KU*c;zn(s,a,u,i<0,Number.isNaN(l)?f:l+Math.sign(i)*m)}}function QU(e,r,t,n){let{c:o,watch:s}=e,a=o.bucketStart[r],i=o.bucketStart[r+1],u=0;for(let d=a;d<i;d+=1){let l=o.positionInstrument[d];u+=XU(e,e.sizeBase[d],l)*t[l]*o.sigma[l]}let c=n/u;for(let d=a;d<i;d+=1){let l=e.sizeBase[d];if(l===0){Le(s,d);continue}let f=o.positionInstrument[d],m=c*o.sigma[f];zn(s,d,f,l<0,t[f]*(l<0?1+m:1-m))}}function XU({c:e},r,t){return r>0?r*(1-e.lowestRates[t]):-r*(1+e.highestRates[t])}function JU({c:e},r,t){return r>0?r*(1-e.highestRates[t]):-r*(1+e.lowestRates[t])}var ZU=1e-6,po=class extends Error{constructor(){super("run cancelled"),this.name="RunCancelled"}};function Vm(e,r){let{c:t}=e,n=hm(t),o=ek(t),s=r.everyTicks??16,a=!1;for(let i=0;i<t.ticks&&!a;i+=1)if(e.tick=i,e.tMs=i*t.tickMs,rk(e,o),Vf(e),gm(e,n),a=Am(e),r.onProgress&&(i%s===0||a||i===t.ticks-1)){let{nodes:u}=e.causes;if(r.onProgress(i,t.ticks,u.length,{series:n,nodes:u})===!1)throw new po}return Kf(e),km(e,n,a)}function ek(e){let{shock:r}=e.scenario,t=new Map;for(let o of r.withdrawals){let s=Math.ceil(o.startMs/e.tickMs),a=t.get(s)??[];a.push({account:Qe(e.accounts,o.account),amountUsd:o.amountUsd}),t.set(s,a)}let n=r.flows.map(o=>{let s=Pn(o,e.tickMs),a=Rn(o,e.tickMs);return{instrument:e.ids.indexOf(o.instrument),first:s,last:a,partBase:o.sizeBase/(a-s+1)}});return{withdrawals:t,flows:n}}function rk(e,r){let{c:t,tick:n,tMs:o}=e,{mark:s,liquidation:a}=t.scenario.venue,i=[e.real,...e.shadows];t.exogenous.factors(o,e.factors),t.exogenous.depthFactors(o,e.depthFactors);let u=t.exogenous.addedLatencyMs(o);wm(e),Mm(e,r.withdrawals.get(n)??[]);for(let d of i)Vl(t,d,e.factors,n);if(n>0)for(let d of i)Kl(t,d);Yf(e),nk(e,r);let c=o%s.intervalMs===0;for(let d of i)c&&jl(t,d,n,o+s.latencyMs+u),Ql(d,o);Sm(e),n>0&&tk(e,a.actionsPerSecond,a.notionalUsdPerSecond),e.t5.clear(),e.adlQueues.clear(),Pm(e,u),Dm(e,Gm(e),u);for(let d of _m(e))d.kind==="stop"?Rm(e,d):zm(e,d);ym(e),Em(e),e.regret&&im(e,e.regret),cm(e);for(let d of[e.real,...e.shadows])Xl(t,d,n)}function tk(e,r,t){r!==void 0&&hr(e.actionTokens,r,e.c.tickMs,1),t!==void 0&&hr(e.notionalTokens,t,e.c.tickMs,0),Lm(e)}function nk(e,r){for(let{instrument:t,first:n,last:o,partBase:s}of r.flows){if(e.tick<n||e.tick>o)continue;let a=Xf(e,t,ok(e,t,s)?0:s),i=s-a.sizeBase;a.exhausted&&(e.totals.bookExhausted=!0),e.outsideBase[t]=e.outsideBase[t]+a.sizeBase,e.outsideQuoteUsd[t]=e.outsideQuoteUsd[t]-a.sizeBase*a.averageUsd,e.bookBase[t]=e.bookBase[t]-a.sizeBase,e.bookQuoteUsd[t]=e.bookQuoteUsd[t]+a.sizeBase*a.averageUsd,e.totals.grossFlowUsd+=Math.abs(a.sizeBase*a.averageUsd),e.totals.droppedFlowBase[t]=e.totals.droppedFlowBase[t]+i,k(e,"flow",-1,t,-1,a.sizeBase,a.averageUsd,i)}}function ok(e,r,t){return Math.abs(t)*e.real.published.markUsd[r]<ZU}function Km(e){return{sizeBase:new Float64Array(e),entryUsd:new Float64Array(e),largestBase:new Float64Array(e),parts:Array.from({length:e},()=>new Map)}}function Ym(e,r={},t=Qr(e)){let{nodeOf:n,...o}=t,{liquidation:s,vault:a}=e.scenario.venue,i=Gf(e),u=i.reduce((c,d)=>c+d.balanceUsd,0);return{c:e,log:Rf(),causes:yf(e,n),tick:0,tMs:0,real:Wl(e),shadows:[],depth:new Float64Array(e.count).fill(1),makerSpeed:new Float64Array(e.count),lastBookUsd:Float64Array.from(e.indexUsd),factors:new Float64Array(e.count).fill(1),depthFactors:new Float64Array(e.count).fill(1),...o,entryUsd:e.entryUsd,changed:[],reused:!1,withdrawnUsd:new Map,bucketWithdrawnUsd:new Map,firstTriggerNotionalUsd:new Map,lastFractionMs:new Map,lastClosedInstrument:new Map,unresolvedReported:new Set,haircutUsd:new Map,firstActions:new Map,queue:[],joinSequence:0,stopState:new Uint8Array(e.stops.count),accountTokens:new Map,actionTokens:yr(s.actionsPerSecond,e.tickMs,1),notionalTokens:yr(s.notionalUsdPerSecond,e.tickMs,0),pools:i,fundInventory:Km(e.count),vault:Km(e.count),vaultCashUsd:a?.capitalUsd??0,vaultUnpaidUsd:0,venueCashUsd:0,openingFundUsd:u,feesToFundUsd:0,fundOwedUsd:new Float64Array(e.count),bookBase:e.bookBase.slice(),bookQuoteUsd:e.bookQuoteUsd.slice(),outsideBase:new Float64Array(e.count),outsideQuoteUsd:new Float64Array(e.count),pendingDeficits:[],t5:new Map,adlQueues:new Map,regret:r.regret?sm():null,heldAccount:r.heldAccount??-1,totals:{adlNotionalUsd:0,adlForgoneUsd:0,adlFirstMs:null,adlBuckets:new Set,deficitUsd:0,socialisedUsd:0,unresolvedUsd:0,refusedWithdrawalUsd:0,droppedFlowBase:new Float64Array(e.count),bookExhausted:!1,grossFlowUsd:0,fundMinUsd:u,fundEmptyAtMs:null,vaultMinEquityUsd:a?.capitalUsd??0},breaches:[],lastMarkChangeMs:0,seenMarkUsd:Float64Array.from(e.indexUsd)}}function mt(e){let r=e,t=jm(r),n=null;return{get compiled(){return r},run(o={}){return n&&Qm(r,t,n),n=Ym(r,sk(r,o),t),Vm(n,o)},load(o){let s=Ce(o,r);n&&Qm(r,t,n),n=null,s.accounts!==r.accounts&&(t=jm(s)),r=s}}}function jm(e){let r=Qr(e);return Wm(e,r),r}function Qm(e,r,t){t.reused=!0,nf(e,r,t.changed,t.withdrawnUsd.keys()),$m(e,r)}function sk(e,{hold:r,regret:t}){if(r===void 0)return{regret:t??!1};let n=Qe(e.accounts,r);if(n<0)throw new RangeError(`there is no account '${r}'`);return{regret:t??!1,heldAccount:n}}var pt=e=>e==="long"?1:-1;function $e(e){return{collateralUsd:e.bucketCollateralUsd,sizeBase:e.sizeBase,entryUsd:e.entryUsd}}function le(e,r){if(Number.isInteger(r)&&r>=0&&r<e.count)return r;throw new RangeError(`there is no instrument ${r}: there are ${e.count}`)}function Jm(e,r,t){let n=e.curves[r];return t==="long"?n.bid:n.ask}var Xm=1e5;function bt({bins:e=100,range:r=.5}){if(!Number.isInteger(e)||e<1||e>Xm)throw new RangeError(`bins are a whole number from 1 to ${Xm}, not ${e}`);if(!(r>0&&r<=1))throw new RangeError(`range is a fraction above 0, at most 1, not ${r}`);return{bins:e,range:r,width:r/e}}function yt(e,r){return r<e.range?Math.min(e.bins-1,Math.floor(r/e.width)):-1}var ak=50,ik=1e15;function bo(e,r,t){let n=le(e,r),o=Jm(e,n,t),s=e.indexUsd[n],a=e.tiers[n],i=e.spread[n]/2,u=m=>(m>0?o.paid(m)/m:o.after(0))+i,c=m=>m>0?$(a,m*s)/(m*s):a.rate[0],d=Math.min(o.capacity,ik),l=ck(m=>u(m)>=c(m),uk(a,s,d));if(l===null){let m=Number.isFinite(o.capacity)?"book-ends":"never";return{instrument:n,side:t,end:m,sizeBase:l,notionalUsd:null,slippage:null,larger:0,largerUsd:0}}return{...{instrument:n,side:t,end:"found",sizeBase:l},notionalUsd:l*s,slippage:u(l),...dk(e,n,t,l)}}function uk(e,r,t){let n=[0];for(let o of e.fromUsd.subarray(1))o/r<t&&n.push(o/r);for(let o=n.length>1?2*n.at(-1):Math.min(1,t);o<t;o*=2)n.push(o);return n.push(t),n}function ck(e,r){let t=r.findIndex(e);if(t<0)return null;let n=r[Math.max(0,t-1)],o=r[t];for(let s=0;s<ak;s+=1){let a=(n+o)/2;e(a)?o=a:n=a}return o}function dk(e,r,t,n){let o=pt(t),s=0,a=0;for(let i=e.instrumentStart[r];i<e.instrumentStart[r+1];i+=1){let u=o*e.sizeBase[e.byInstrument[i]];u<=n||(s+=1,a+=u)}return{larger:s,largerUsd:a*e.indexUsd[r]}}function Zm(e){let r=[];return{list:r,offer(t,n){let o=r[r.length-1];if(r.length>=e&&o&&n<=o.value)return;let s=r.length;for(;s>0&&r[s-1].value<n;)s-=1;r.splice(s,0,{index:t,value:n}),r.length>e&&r.pop()}}}var lk=10;function yo(e,r,t){let n=le(e,r),o=$e(e),s=e.indexUsd[n],a=pt(t),i=Zm(lk),u=0,c=0,d=0,l=0,f=0;for(let b=e.instrumentStart[n];b<e.instrumentStart[n+1];b+=1){let h=e.byInstrument[b],g=a*e.sizeBase[h]*s;if(g<=0)continue;u+=1,c+=g,d+=g*g,i.offer(h,g);let v=e.positionBucket[h],x=w(e,o,e.indexUsd,v);x<=0||(l+=g,f+=g*z(e,o,e.indexUsd,v)/x)}let m=u>0?d/(c*c):null,p=i.list.reduce((b,{value:h})=>b+h,0);return{instrument:n,side:t,accounts:u,grossUsd:c,hhi:m,effectiveAccounts:m===null?null:1/m,largestTenShare:u>0?p/c:null,leverage:l>0?f/l:null,withoutEquityUsd:c-l}}function tp(e,r,t){let{instrument:n,direction:o}=r,s=$e(e),a=e.indexUsd[n],i=r.propagate&&e.count>1?mk(e,r):null;for(let u=e.instrumentStart[n];u<e.instrumentStart[n+1];u+=1){let c=e.byInstrument[u];if(e.sizeBase[c]!==0)if(ho(e,s,e.positionBucket[c]))t(c,0);else if(i)t(c,i(e.positionBucket[c]));else{let d=o*(we(e,s,e.indexUsd,c)/a-1);t(c,d>=0?d:Number.POSITIVE_INFINITY)}}}function ho(e,r,t){return w(e,r,e.indexUsd,t)<=F(e,r,e.indexUsd,t)}var ep=1e-6,rp=1e-13,fk=100;function mk(e,r){let t=pk(e,r);return n=>{let o=0,s=r.range,a=t(n,s);if(a.usd>0)return Number.POSITIVE_INFINITY;for(let i=0;i<fk&&a.usd<-rp*a.scaleUsd;i+=1){let u=s-a.usd/a.slopeUsd,c=u>o&&u<s?u:(o+s)/2,d=t(n,c);d.usd>rp*d.scaleUsd?o=c:(s=c,a=d)}return s}}function pk(e,r){let t=Float64Array.from({length:e.count},(n,o)=>r.direction*bk(e,r.instrument,o));return(n,o)=>{let s=e.bucketCollateralUsd[n],a=s,i=0,u=0;for(let c=e.bucketStart[n];c<e.bucketStart[n+1];c+=1){let d=e.positionInstrument[c],l=e.sizeBase[c],f=1+t[d]*o,m=e.indexUsd[d]*Math.max(ep,f),p=f>ep?e.indexUsd[d]*t[d]:0,b=e.tiers[d],h=Math.abs(l),g=$(b,h*m),v=b.rate[sr(b,h*m)];a+=l*(m-e.entryUsd[c])-g,i+=(l-h*v)*p,u+=g}return{usd:a,slopeUsd:i,scaleUsd:Math.abs(s)+u}}}function bk(e,r,t){return r===t?1:e.rho[t*e.count+r]*e.sigma[t]/e.sigma[r]}function vo(e,r){let t=le(e,r.instrument),n=bt(r),o=e.indexUsd[t],s=$e(e),a=yk(e,t,n),i={instrument:t,bins:a,triggered:go(),beyond:go(),none:go()};for(let u=e.instrumentStart[t];u<e.instrumentStart[t+1];u+=1){let c=e.byInstrument[u],d=e.sizeBase[c];if(d===0)continue;let l=i.triggered;if(!ho(e,s,e.positionBucket[c])){let f=we(e,s,e.indexUsd,c)/o-1,m=yt(n,Math.abs(f));Number.isNaN(f)?l=i.none:m<0?l=i.beyond:l=a[f<0?n.bins-1-m:n.bins+m]}l&&(d>0?l.longUsd+=d*o:l.shortUsd-=d*o)}return i}var go=()=>({longUsd:0,shortUsd:0});function yk(e,r,t){let n=e.indexUsd[r],{bid:o,ask:s}=e.curves[r];return Array.from({length:2*t.bins},(a,i)=>{let u=i<t.bins,c=u?t.bins-1-i:i-t.bins,d=c*t.width,l=(c+1)*t.width,f=(u?o:s).within(l);return{fromUsd:n*(u?1-l:1+d),toUsd:n*(u?1-d:1+l),depthUsd:f*n,longUsd:0,shortUsd:0}})}function xo(e,r,t,n={}){let o=le(e,r),s=bt(n),a=t==="long"?-1:1,i=n.propagate??!1,u=new Float64Array(s.bins),c=0;return tp(e,{instrument:o,direction:a,range:s.range,propagate:i},(d,l)=>{let f=-a*e.sizeBase[d],m=yt(s,l);l===0?c+=f:m>=0&&(u[m]=u[m]+f)}),hk(e,{instrument:o,side:t,propagate:i,direction:a,width:s.width},u,c)}function hk(e,r,t,n){let{instrument:o,side:s,propagate:a,direction:i,width:u}=r,c=e.curves[o],d=e.indexUsd[o],l=or(e,o),f=(i<0?c.bid:c.ask).capacity,m=A=>i*X(c,i*A),p=A=>({move:A,priceUsd:d*(1+i*A)}),b=[],h=null,g=null,v=null,x=n;t.forEach((A,S)=>{let E=S*u,I=l*(m(x+A)-m(x))/u,Y=p(E);A!==0&&(h===null||I>h.r0)&&(h={...Y,r0:I}),I>=1&&(g??={...Y,shock:Math.max(0,E-l*m(x))}),x+=A,x>f&&(v??=Y),b.push({from:E,to:E+u,priceUsd:Y.priceUsd,triggeredUsd:A*d,r0:I})});let U=n*d;return{instrument:o,side:s,propagate:a,bookWeight:l,bins:b,openingUsd:U,largest:h,critical:g,bookEnds:v}}function ko(e,r={}){return e.ids.map((t,n)=>({heat:vo(e,{...r,instrument:n}),reproduction:Uo(o=>xo(e,n,o,r)),criticalPosition:Uo(o=>bo(e,n,o)),crowding:Uo(o=>yo(e,n,o))}))}function Uo(e){return{long:e("long"),short:e("short")}}function O(e){let r=e<0?"\u2212":"",t=Math.abs(e);return t>=1e9?`${r}$${ht(t/1e9)}bn`:t>=1e6?`${r}$${ht(t/1e6)}m`:t>=1e3?`${r}$${ht(t/1e3)}k`:`${r}$${t>=100||t===0?Math.round(t):ht(t)}`}function Ve(e){let r=e/1e3;if(r>=120){let t=Math.round(r);return`${Math.floor(t/60)}:${String(t%60).padStart(2,"0")} min`}return`${r>=100||Number.isInteger(r)?Math.round(r):r.toFixed(1)} s`}function ht(e){return e>=100?String(Math.round(e)):e>=10?e.toFixed(1).replace(/\.0$/,""):e.toFixed(1)}var vt="shock",Fe="fund",fe="vault",P=e=>`i${e}`;function xt(e,r,t){let{fund:n,vault:o}=e.summary,s=e.instrumentIds.map((a,i)=>{let u=t[i];return gt(P(i),"instrument",u.x,u.y,a,"",i)});if(s.push(gt(vt,"shock",26,28,vk(r),xk(r))),r.venue.fund){let a=n.endUsd<=1e-6*Math.max(1,n.startUsd)?"empty":O(n.endUsd);s.push(gt(Fe,"fund",560,594,"Fund",a))}return o&&s.push(gt(fe,"vault",664,594,"Vault",O(o.equityUsd))),s}function Ut(e){let{series:r,summary:t}=e;return{fund:{usd:r.fundUsd,fullUsd:Math.max(t.fund.startUsd,t.fund.endUsd)},vault:{usd:r.vaultEquityUsd,fullUsd:t.vault?.startUsd??0}}}function gt(e,r,t,n,o,s,a=-1){return{key:e,kind:r,x:t,y:n,radius:r==="instrument"?18:14,label:o,detail:s,generation:-1,side:0,instrument:a,notionalUsd:0,buckets:[],firstTick:0,lastTick:0,adlTick:Number.POSITIVE_INFINITY}}var gk=e=>`${e<0?"\u2212":"+"}${Math.abs(e*100).toFixed(1)} %`;function vk(e){let[r]=e.shock.moves,[t]=e.shock.flows,[n]=e.shock.withdrawals;if(r){let o=r.kind==="path"?Uk(r.path.map(([,a])=>a-1)):r.move,s=r.kind==="path"?r.path.at(-1)?.[0]??0:r.durationMs;return`Shock: ${r.instrument} ${gk(o)}${s>0?` in ${Ve(s)}`:""}`}return t?`Shock: ${t.sizeBase<0?"sale":"purchase"} of ${Math.abs(t.sizeBase)} ${t.instrument}`:n?`Shock: ${n.account} withdraws`:"No shock"}function xk(e){let r=[],t=e.shock.moves.slice(1).map(o=>o.instrument);t.length>0&&r.push(`and ${[...new Set(t)].join(", ")}`),e.shock.moves.some(o=>o.propagate)&&r.push("others by correlation");let n=Math.min(1,...e.shock.liquidity.map(o=>o.depthFactor));return n<1&&r.push(`depth down to ${n>=.1?Math.round(n*100):(n*100).toFixed(1)} %`),r.join(", ")}function Uk(e){return e.reduce((r,t)=>Math.abs(t)>Math.abs(r)?t:r,0)}function np(e,r){let{nodes:t,summary:n}=e;if(t.count===0)return"Nobody fell: every account stayed above its maintenance.";let o=n.liquidated.generations.filter(i=>i>0).length,s=n.liquidated.generations[0]??0,a=[`The shock alone took ${So(s,"account")}; their sales pulled down ${t.count-s} more, in ${So(o,"generation")}.`];return r.venue.fund&&n.fund.emptyAtMs!==null&&a.push(`The fund was empty at ${Ve(n.fund.emptyAtMs)}.`),n.adl.accounts>0&&a.push(`${So(n.adl.accounts,"account")} on the winning side lost ${O(n.adl.notionalUsd)} of position to ADL.`),a.join(" ")}var So=(e,r)=>`${e} ${r}${e===1?"":"s"}`;var kk=3,Sk=150,Ak=.6,wk=12;function op(e,r,t,n){let o=new Map,s=(u,c,d,l,f)=>{if(c===d)return;let m=`${u}:${c}>${d}`,p=o.get(m),b=l+(p?.usd??0);o.set(m,{key:m,kind:u,from:c,to:d,usd:b,tick:Math.min(f,p?.tick??f),side:0,label:O(b)})},{nodes:a}=e;for(let u=0;u<a.count;u+=1){let c=t[u],d=a.triggerTick[u],l=a.parentStart[u],f=Math.min(a.parentStart[u+1],l+kk),m=a.count>Sk?Ak*(a.parentUsd[l]??0):0;for(let p=l;p<f;p+=1){if(a.parentUsd[p]<m)continue;let b=t[a.parentNode[p]];s("cause",b.key,c.key,a.parentUsd[p],d)}l===a.parentStart[u+1]&&a.cause[u]===0&&s("shock",P(c.instrument),c.key,Mk(e,u),d)}Ik(r,e,s);for(let u of Ao(Ek(e,t)))s("fund",u.from,Fe,u.usd,u.tick);for(let u of Ao(Fk(e,t)))s("vault",u.from,fe,u.usd,u.tick);let i=new Map(n.map(u=>[u.bucket,u.key]));for(let u of Ao(Tk(e,t,i)))s("adl",u.from,u.to,u.usd,u.tick);return[...o.values()]}function Mk(e,r){for(let t=e.nodes.shareStart[r];t<e.nodes.shareStart[r+1];t+=1)if(e.nodes.shareNode[t]===-1)return Math.max(0,e.nodes.shareUsd[t]);return 0}function Ik(e,r,t){let n=new Map,o=(s,a)=>{n.set(s,Math.min(a,n.get(s)??a))};for(let s of e.shock.moves)o(s.instrument,s.startMs);for(let s of e.shock.flows)o(s.instrument,s.startMs);for(let[s,a]of n)t("shock",vt,P(r.instrumentIds.indexOf(s)),0,Math.floor(a/r.tickMs))}function wo(e,r,t,n,o){let s=e.get(`${r}>${t}`);s?s.usd+=n:e.set(`${r}>${t}`,{from:r,to:t,usd:n,tick:o})}function Ao(e){return[...e.values()].sort((r,t)=>t.usd-r.usd||(r.from<t.from?-1:1)).slice(0,wk)}function Mo(e,r,t){let n=ke.indexOf(r);for(let o=0;o<e.log.count;o+=1)e.log.kind[o]===n&&t(o,s=>e.log.values[o*6+s])}function kt(e,r,t){return t<0?void 0:r[e.buckets.node[t]]?.key}function Ek(e,r){let t=new Map;return Mo(e,"fund-paid",(n,o)=>{let s=kt(e,r,e.log.bucket[n]);s&&wo(t,s,Fe,o(0),e.log.tick[n])}),t}function Fk(e,r){let t=new Map;for(let n of["vault-took-over","vault-took"])Mo(e,n,(o,s)=>{let a=kt(e,r,e.log.bucket[o]),i=n==="vault-took"?Math.abs(s(0)*s(1)):s(1);a&&wo(t,a,fe,i,e.log.tick[o])});return t}function Tk(e,r,t){let n=new Map;return Mo(e,"adl",(o,s)=>{let a=e.log.bucket[o],i=t.get(a)??kt(e,r,a),u=e.log.other[o],c=u<0?fe:kt(e,r,u);c&&i&&wo(n,c,i,Math.abs(s(0)*s(1)),e.log.tick[o])}),n}function Nk(e){let r=+this._x.call(null,e),t=+this._y.call(null,e);return ap(this.cover(r,t),r,t,e)}function ap(e,r,t,n){if(isNaN(r)||isNaN(t))return e;var o,s=e._root,a={data:n},i=e._x0,u=e._y0,c=e._x1,d=e._y1,l,f,m,p,b,h,g,v;if(!s)return e._root=a,e;for(;s.length;)if((b=r>=(l=(i+c)/2))?i=l:c=l,(h=t>=(f=(u+d)/2))?u=f:d=f,o=s,!(s=s[g=h<<1|b]))return o[g]=a,e;if(m=+e._x.call(null,s.data),p=+e._y.call(null,s.data),r===m&&t===p)return a.next=s,o?o[g]=a:e._root=a,e;do o=o?o[g]=new Array(4):e._root=new Array(4),(b=r>=(l=(i+c)/2))?i=l:c=l,(h=t>=(f=(u+d)/2))?u=f:d=f;while((g=h<<1|b)===(v=(p>=f)<<1|m>=l));return o[v]=s,o[g]=a,e}function Bk(e){Array.isArray(e)||(e=Array.from(e));let r=e.length,t=new Float64Array(r),n=new Float64Array(r),o=1/0,s=o,a=-o,i=a;for(let u=0,c,d,l;u<r;++u){if(isNaN(d=+this._x.call(null,c=e[u]))||isNaN(l=+this._y.call(null,c))){t[u]=NaN;continue}t[u]=d,n[u]=l,d<o&&(o=d),d>a&&(a=d),l<s&&(s=l),l>i&&(i=l)}if(o>a||s>i)return this;this.cover(o,s).cover(a,i);for(let u=0;u<r;++u)ap(this,t[u],n[u],e[u]);return this}function _k(e,r){if(isNaN(e=+e)||isNaN(r=+r))return this;var t=this._x0,n=this._y0,o=this._x1,s=this._y1;if(isNaN(t))o=(t=Math.floor(e))+1,s=(n=Math.floor(r))+1;else{for(var a=o-t||1,i=this._root,u,c;t>e||e>=o||n>r||r>=s;)switch(c=(r<n)<<1|e<t,u=new Array(4),u[c]=i,i=u,a*=2,c){case 0:o=t+a,s=n+a;break;case 1:t=o-a,s=n+a;break;case 2:o=t+a,n=s-a;break;case 3:t=o-a,n=s-a;break}this._root&&this._root.length&&(this._root=i)}return this._x0=t,this._y0=n,this._x1=o,this._y1=s,this}function Ok(){var e=[];return this.visit(function(r){if(!r.length)do e.push(r.data);while(r=r.next)}),e}function Pk(e){return arguments.length?this.cover(+e[0][0],+e[0][1]).cover(+e[1][0],+e[1][1]):isNaN(this._x0)?void 0:[[this._x0,this._y0],[this._x1,this._y1]]}function B(e,r,t,n,o){this.node=e,this.x0=r,this.y0=t,this.x1=n,this.y1=o}function Rk(e,r,t){var n,o=this._x0,s=this._y0,a,i,u,c,d=this._x1,l=this._y1,f=[],m=this._root,p,b;for(m&&f.push(new B(m,o,s,d,l)),t==null?t=1/0:(o=e-t,s=r-t,d=e+t,l=r+t,t*=t);p=f.pop();)if(!(!(m=p.node)||(a=p.x0)>d||(i=p.y0)>l||(u=p.x1)<o||(c=p.y1)<s))if(m.length){var h=(a+u)/2,g=(i+c)/2;f.push(new B(m[3],h,g,u,c),new B(m[2],a,g,h,c),new B(m[1],h,i,u,g),new B(m[0],a,i,h,g)),(b=(r>=g)<<1|e>=h)&&(p=f[f.length-1],f[f.length-1]=f[f.length-1-b],f[f.length-1-b]=p)}else{var v=e-+this._x.call(null,m.data),x=r-+this._y.call(null,m.data),U=v*v+x*x;if(U<t){var A=Math.sqrt(t=U);o=e-A,s=r-A,d=e+A,l=r+A,n=m.data}}return n}function Ck(e){if(isNaN(d=+this._x.call(null,e))||isNaN(l=+this._y.call(null,e)))return this;var r,t=this._root,n,o,s,a=this._x0,i=this._y0,u=this._x1,c=this._y1,d,l,f,m,p,b,h,g;if(!t)return this;if(t.length)for(;;){if((p=d>=(f=(a+u)/2))?a=f:u=f,(b=l>=(m=(i+c)/2))?i=m:c=m,r=t,!(t=t[h=b<<1|p]))return this;if(!t.length)break;(r[h+1&3]||r[h+2&3]||r[h+3&3])&&(n=r,g=h)}for(;t.data!==e;)if(o=t,!(t=t.next))return this;return(s=t.next)&&delete t.next,o?(s?o.next=s:delete o.next,this):r?(s?r[h]=s:delete r[h],(t=r[0]||r[1]||r[2]||r[3])&&t===(r[3]||r[2]||r[1]||r[0])&&!t.length&&(n?n[g]=t:this._root=t),this):(this._root=s,this)}function Lk(e){for(var r=0,t=e.length;r<t;++r)this.remove(e[r]);return this}function qk(){return this._root}function Hk(){var e=0;return this.visit(function(r){if(!r.length)do++e;while(r=r.next)}),e}function Dk(e){var r=[],t,n=this._root,o,s,a,i,u;for(n&&r.push(new B(n,this._x0,this._y0,this._x1,this._y1));t=r.pop();)if(!e(n=t.node,s=t.x0,a=t.y0,i=t.x1,u=t.y1)&&n.length){var c=(s+i)/2,d=(a+u)/2;(o=n[3])&&r.push(new B(o,c,d,i,u)),(o=n[2])&&r.push(new B(o,s,d,c,u)),(o=n[1])&&r.push(new B(o,c,a,i,d)),(o=n[0])&&r.push(new B(o,s,a,c,d))}return this}function zk(e){var r=[],t=[],n;for(this._root&&r.push(new B(this._root,this._x0,this._y0,this._x1,this._y1));n=r.pop();){var o=n.node;if(o.length){var s,a=n.x0,i=n.y0,u=n.x1,c=n.y1,d=(a+u)/2,l=(i+c)/2;(s=o[0])&&r.push(new B(s,a,i,d,l)),(s=o[1])&&r.push(new B(s,d,i,u,l)),(s=o[2])&&r.push(new B(s,a,l,d,c)),(s=o[3])&&r.push(new B(s,d,l,u,c))}t.push(n)}for(;n=t.pop();)e(n.node,n.x0,n.y0,n.x1,n.y1);return this}function Gk(e){return e[0]}function Wk(e){return arguments.length?(this._x=e,this):this._x}function $k(e){return e[1]}function Vk(e){return arguments.length?(this._y=e,this):this._y}function Io(e,r,t){var n=new Eo(r??Gk,t??$k,NaN,NaN,NaN,NaN);return e==null?n:n.addAll(e)}function Eo(e,r,t,n,o,s){this._x=e,this._y=r,this._x0=t,this._y0=n,this._x1=o,this._y1=s,this._root=void 0}function sp(e){for(var r={data:e.data},t=r;e=e.next;)t=t.next={data:e.data};return r}var _=Io.prototype=Eo.prototype;_.copy=function(){var e=new Eo(this._x,this._y,this._x0,this._y0,this._x1,this._y1),r=this._root,t,n;if(!r)return e;if(!r.length)return e._root=sp(r),e;for(t=[{source:r,target:e._root=new Array(4)}];r=t.pop();)for(var o=0;o<4;++o)(n=r.source[o])&&(n.length?t.push({source:n,target:r.target[o]=new Array(4)}):r.target[o]=sp(n));return e};_.add=Nk;_.addAll=Bk;_.cover=_k;_.data=Ok;_.extent=Pk;_.find=Rk;_.remove=Ck;_.removeAll=Lk;_.root=qk;_.size=Hk;_.visit=Dk;_.visitAfter=zk;_.x=Wk;_.y=Vk;var Kk={value:()=>{}};function Fo(){for(var e=0,r=arguments.length,t={},n;e<r;++e){if(!(n=arguments[e]+"")||n in t||/[\s.]/.test(n))throw new Error("illegal type: "+n);t[n]=[]}return new St(t)}function St(e){this._=e}function Yk(e,r){return e.trim().split(/^|\s+/).map(function(t){var n="",o=t.indexOf(".");if(o>=0&&(n=t.slice(o+1),t=t.slice(0,o)),t&&!r.hasOwnProperty(t))throw new Error("unknown type: "+t);return{type:t,name:n}})}St.prototype=Fo.prototype={constructor:St,on:function(e,r){var t=this._,n=Yk(e+"",t),o,s=-1,a=n.length;if(arguments.length<2){for(;++s<a;)if((o=(e=n[s]).type)&&(o=jk(t[o],e.name)))return o;return}if(r!=null&&typeof r!="function")throw new Error("invalid callback: "+r);for(;++s<a;)if(o=(e=n[s]).type)t[o]=ip(t[o],e.name,r);else if(r==null)for(o in t)t[o]=ip(t[o],e.name,null);return this},copy:function(){var e={},r=this._;for(var t in r)e[t]=r[t].slice();return new St(e)},call:function(e,r){if((o=arguments.length-2)>0)for(var t=new Array(o),n=0,o,s;n<o;++n)t[n]=arguments[n+2];if(!this._.hasOwnProperty(e))throw new Error("unknown type: "+e);for(s=this._[e],n=0,o=s.length;n<o;++n)s[n].value.apply(r,t)},apply:function(e,r,t){if(!this._.hasOwnProperty(e))throw new Error("unknown type: "+e);for(var n=this._[e],o=0,s=n.length;o<s;++o)n[o].value.apply(r,t)}};function jk(e,r){for(var t=0,n=e.length,o;t<n;++t)if((o=e[t]).name===r)return o.value}function ip(e,r,t){for(var n=0,o=e.length;n<o;++n)if(e[n].name===r){e[n]=Kk,e=e.slice(0,n).concat(e.slice(n+1));break}return t!=null&&e.push({name:r,value:t}),e}var Ke=0,xr=0,vr=0,cp=1e3,At,Ur,wt=0,Te=0,Mt=0,kr=typeof performance=="object"&&performance.now?performance:Date,dp=typeof window=="object"&&window.requestAnimationFrame?window.requestAnimationFrame.bind(window):function(e){setTimeout(e,17)};function lp(){return Te||(dp(Qk),Te=kr.now()+Mt)}function Qk(){Te=0}function To(){this._call=this._time=this._next=null}To.prototype=Bo.prototype={constructor:To,restart:function(e,r,t){if(typeof e!="function")throw new TypeError("callback is not a function");t=(t==null?lp():+t)+(r==null?0:+r),!this._next&&Ur!==this&&(Ur?Ur._next=this:At=this,Ur=this),this._call=e,this._time=t,No()},stop:function(){this._call&&(this._call=null,this._time=1/0,No())}};function Bo(e,r,t){var n=new To;return n.restart(e,r,t),n}function Xk(){lp(),++Ke;for(var e=At,r;e;)(r=Te-e._time)>=0&&e._call.call(void 0,r),e=e._next;--Ke}function up(){Te=(wt=kr.now())+Mt,Ke=xr=0;try{Xk()}finally{Ke=0,Zk(),Te=0}}function Jk(){var e=kr.now(),r=e-wt;r>cp&&(Mt-=r,wt=e)}function Zk(){for(var e,r=At,t,n=1/0;r;)r._call?(n>r._time&&(n=r._time),e=r,r=r._next):(t=r._next,r._next=null,r=e?e._next=t:At=t);Ur=e,No(n)}function No(e){if(!Ke){xr&&(xr=clearTimeout(xr));var r=e-Te;r>24?(e<1/0&&(xr=setTimeout(up,Math.ceil(e-kr.now()-Mt)+1)),vr&&(vr=clearInterval(vr))):(vr||(wt=kr.now(),vr=setInterval(Jk,cp)),Ke=1,dp(up))}}function fp(e){return function(){return e}}function mp(e){return(e()-.5)*1e-6}function eS(e){return e.x+e.vx}function rS(e){return e.y+e.vy}function bp(e){var r,t,n,o=1,s=1;typeof e!="function"&&(e=fp(e==null?1:+e));function a(){for(var c,d=r.length,l,f,m,p,b,h,g=0;g<s;++g)for(l=Io(r,eS,rS).visitAfter(i),c=0;c<d;++c)f=r[c],b=t[f.index],h=b*b,m=f.x+f.vx,p=f.y+f.vy,l.visit(v);function v(x,U,A,S,E){var I=x.data,Y=x.r,C=b+Y;if(I){if(I.index>f.index){var te=m-I.x-I.vx,ne=p-I.y-I.vy,j=te*te+ne*ne;j<C*C&&(te===0&&(te=mp(n),j+=te*te),ne===0&&(ne=mp(n),j+=ne*ne),j=(C-(j=Math.sqrt(j)))/j*o,f.vx+=(te*=j)*(C=(Y*=Y)/(h+Y)),f.vy+=(ne*=j)*C,I.vx-=te*(C=1-C),I.vy-=ne*C)}return}return U>m+C||S<m-C||A>p+C||E<p-C}}function i(c){if(c.data)return c.r=t[c.data.index];for(var d=c.r=0;d<4;++d)c[d]&&c[d].r>c.r&&(c.r=c[d].r)}function u(){if(r){var c,d=r.length,l;for(t=new Array(d),c=0;c<d;++c)l=r[c],t[l.index]=+e(l,c,r)}}return a.initialize=function(c,d){r=c,n=d,u()},a.iterations=function(c){return arguments.length?(s=+c,a):s},a.strength=function(c){return arguments.length?(o=+c,a):o},a.radius=function(c){return arguments.length?(e=typeof c=="function"?c:fp(+c),u(),a):e},a}var tS=1664525,nS=1013904223,pp=4294967296;function oS(){let e=1;return()=>(e=(tS*e+nS)%pp)/pp}var sS=10,aS=Math.PI*(3-Math.sqrt(5));function yp(e){var r,t=1,n=.001,o=1-Math.pow(n,1/300),s=0,a=.6,i=new Map,u=Bo(l),c=Fo("tick","end"),d=oS();e==null&&(e=[]);function l(){f(),c.call("tick",r),t<n&&(u.stop(),c.call("end",r))}function f(b){var h,g=e.length,v;b===void 0&&(b=1);for(var x=0;x<b;++x)for(t+=(s-t)*o,i.forEach(function(U){U(t)}),h=0;h<g;++h)v=e[h],v.fx==null?v.x+=v.vx*=a:(v.x=v.fx,v.vx=0),v.fy==null?v.y+=v.vy*=a:(v.y=v.fy,v.vy=0);return r}function m(){for(var b=0,h=e.length,g;b<h;++b){if(g=e[b],g.index=b,g.fx!=null&&(g.x=g.fx),g.fy!=null&&(g.y=g.fy),isNaN(g.x)||isNaN(g.y)){var v=sS*Math.sqrt(.5+b),x=b*aS;g.x=v*Math.cos(x),g.y=v*Math.sin(x)}(isNaN(g.vx)||isNaN(g.vy))&&(g.vx=g.vy=0)}}function p(b){return b.initialize&&b.initialize(e,d),b}return m(),r={tick:f,restart:function(){return u.restart(l),r},stop:function(){return u.stop(),r},nodes:function(b){return arguments.length?(e=b,m(),i.forEach(p),r):e},alpha:function(b){return arguments.length?(t=+b,r):t},alphaMin:function(b){return arguments.length?(n=+b,r):n},alphaDecay:function(b){return arguments.length?(o=+b,r):+o},alphaTarget:function(b){return arguments.length?(s=+b,r):s},velocityDecay:function(b){return arguments.length?(a=1-b,r):1-a},randomSource:function(b){return arguments.length?(d=b,i.forEach(p),r):d},force:function(b,h){return arguments.length>1?(h==null?i.delete(b):i.set(b,p(h)),r):i.get(b)},find:function(b,h,g){var v=0,x=e.length,U,A,S,E,I;for(g==null?g=1/0:g*=g,v=0;v<x;++v)E=e[v],U=b-E.x,A=h-E.y,S=U*U+A*A,S<g&&(I=E,g=S);return I},on:function(b,h){return arguments.length>1?(c.on(b,h),r):c.on(b)}}}function _o(e){let r=e>>>0;return()=>(r=Math.imul(r,1664525)+1013904223>>>0,r/4294967296)}var iS=["primary","secondary","tertiary","fourth","fifth","sixth","seventh","eighth"],Sr=6;function uS(e,r){let t=iS[e]??`generation ${e+1}`;return r&&e>=Sr-1?`${t} and later`:t}function It(e,r){let t=e.map((s,a)=>a).sort((s,a)=>e[a]-e[s]||s-a),n=cS(e.length),o=[];return t.forEach((s,a)=>{let i=n[a],u=i.reach*(r>4?.84:.8),c=i.reach*(r>4?.26:.31),d=r>1?(u-c)/(r-1):0;o[s]={x:i.x,y:i.y,rings:Array.from({length:r},(l,f)=>r===1?i.reach*.5:c+f*d),outskirts:i.reach}}),o}function cS(e){if(e===1)return[{x:480,y:306,reach:256}];if(e===2)return[{x:318,y:302,reach:250},{x:778,y:330,reach:176}];let r=e-1,t=Math.ceil(r/Math.ceil(r/3)),n=Math.ceil(r/t),o=Math.min(148,616/t/2,400/n/2),s=Array.from({length:r},(a,i)=>({x:600+400/n*(Math.floor(i/t)+.5)-(n===1?24:0),y:640/t*(i%t+.5),reach:o}));return[{x:306,y:302,reach:250},...s]}function Et(e,r,t=uS){return e.flatMap((n,o)=>n.rings.map((s,a)=>({instrument:o,generation:a,x:n.x,y:n.y,radius:s,label:o===Oo(e)?t(a,a===r-1):""})))}function Oo(e){return e.reduce((r,t,n)=>t.outskirts>(e[r]?.outskirts??0)?n:r,0)}function Ft(e,r){let t=_o(7),n=new Map,o=r.map(()=>0),s=[],a=new Map(e.map(u=>[u.key,u]));for(let u of e){let c=r[u.instrument],d=dS(u,a,r,n,o,t);n.set(u.key,d);let l=u.ring<0?c.outskirts:c.rings[Math.min(u.ring,c.rings.length-1)],f=u.fixed??u.from,m=u.from?s.length*2.399963:0,p=u.from?3+.6*Math.sqrt(s.length):0,b=(f?.x??c.x+Math.cos(d)*l)+p*Math.cos(m),h=(f?.y??c.y+Math.sin(d)*l)+p*Math.sin(m),g=u.fixed?{fx:u.fixed.x,fy:u.fixed.y}:{};s.push({placed:u,centre:c,orbit:l,x:b,y:h,vx:0,vy:0,...g})}let i=yp(s).randomSource(_o(3)).stop().alphaDecay(.012);return i.force("orbit",()=>s.forEach(lS)),i.force("plate",()=>s.forEach(fS)),i.force("labels",()=>{for(let u of s)mS(u,r)}),i.force("apart",bp(u=>u.placed.radius+(u.placed.ring<0?2.4:3.2)).strength(.9).iterations(s.length>150?2:3)),i.force("inside",()=>s.forEach(pS)),i.tick(s.length>150?130:320),new Map(s.map(u=>[u.placed.key,{x:u.x,y:u.y}]))}function dS(e,r,t,n,o,s){if(e.angle!==void 0)return e.angle;let a=t[e.instrument],i=a.x<1e3/2?Math.PI:0;if(e.ring<0){let d=e.side<0?-.62:.62,l=i===0?d:Math.PI-d*.4-Math.PI*(e.side<0?.62:0);return(i===0?l:e.side<0?-.72:.52)+(s()-.5)*1.1}let u=r.get(e.near);if(u){let d=e.ring===a.rings.length-1&&a.rings.length===Sr?3.4:1.9;if(u.instrument===e.instrument)return(n.get(u.key)??0)+(s()-.5)*d;let l=t[u.instrument];return Math.atan2(l.y-a.y,l.x-a.x)+(s()-.5)*3.2}let c=o[e.instrument];return o[e.instrument]=c+1,c*2.399963+(e.instrument===Oo(t)?2.6:3.3)}function lS(e){let r=e.x-e.centre.x,t=e.y-e.centre.y,n=Math.hypot(r,t)||1,o=(e.orbit-n)/n*.3;e.vx+=r*o,e.vy+=t*o}function fS(e){let r=e.x-e.centre.x,t=e.y-e.centre.y,n=24+e.placed.radius,o=Math.hypot(r,t)||1;o<n&&(e.vx+=r/o*(n-o)*.5,e.vy+=t/o*(n-o)*.5)}function mS(e,r){if(e.centre===r[Oo(r)])for(let t of e.centre.rings){let n=e.x-e.centre.x,o=e.y-(e.centre.y-t),s=38+e.placed.radius;Math.abs(n)<s&&Math.abs(o)<8+e.placed.radius&&(e.vx+=(n>=0?1:-1)*(s-Math.abs(n))*.4)}}function pS(e){let r=e.placed.radius+8;e.x<r&&(e.vx+=(r-e.x)*.4),e.y<r+6&&(e.vy+=(r+6-e.y)*.4),e.x>1e3-r&&(e.vx-=(e.x-1e3+r)*.4),e.y>640-r&&(e.vy-=(e.y-640+r)*.4)}function Ar(e,r,t){let{buckets:n,instrumentIds:o}=e,s=new Set([r]);for(let c of t){if(s.size===o.length)break;let d=n.positionStart[c+1]??0;for(let l=n.positionStart[c]??0;l<d;l+=1)n.openingSizeBase[l]!==0&&s.add(n.positionInstrument[l])}let[a,...i]=s,u=[a,...i.sort((c,d)=>c-d)].map(c=>o[c]??"");return u.length>3?`${u[0]} +${u.length-1} more`:u.join("+")}var Po=class{keys;place;constructor(r,t){this.keys=t.map(n=>n.key),this.place=new Int32Array(r).fill(-1),t.forEach((n,o)=>{for(let s of n.buckets)this.place[s]=o})}get(r){return this.keys[this.place[r]??-1]}};function Tt(e,r){return new Po(e.buckets.count,r)}var bS=new WeakMap;function Nt({keyOf:e,...r}){return r}function Bt(e,r){return bS.get(e)?.[r]}var gp=[(e,r,t)=>vS(t),(e,r)=>r<0?"":`i${e.nodes.leadInstrument[r]}`,()=>""];function Ro(e,r={}){for(let t of gp){let n=yS(e,r,t);if(n.groups.length<=420||t===gp.at(-1))return n}return{groups:[],groupOf:[]}}function yS(e,r,t){let{nodes:n}=e,o=r.alone??gS(e),s=new Map,a=[],i=Array.from({length:n.count},(d,l)=>l);i.sort((d,l)=>n.generation[d]-n.generation[l]||d-l);for(let d of i){let l=hS(e,d),f=l<0?"":a[l]?.key??"",m=n.leadInstrument[d],p=n.leadSide[d],b=n.generation[d],h=`c${m}:${p>0?"l":"s"}:${b}:${t(e,l,f)}`,g=!o.has(n.bucket[d])&&r.expanded?.has(h)?h:"",x=o.has(n.bucket[d])||g!==""?`b${n.bucket[d]}`:h,U=s.get(x);U||(U={key:x,nodes:[],instrument:m,side:p,generation:b,parent:f,opened:g,notionalUsd:0},s.set(x,U)),U.nodes.push(d),U.notionalUsd+=n.notionalUsd[d],a[d]=U}let u=[...s.values()],c=d=>n.firstActionTick[d.nodes[0]];return u.sort((d,l)=>c(d)-c(l)||d.nodes[0]-l.nodes[0]),{groups:u,groupOf:a}}function hS(e,r){let t=e.nodes.parentStart[r];return t===e.nodes.parentStart[r+1]?-1:e.nodes.parentNode[t]}function gS(e){let{nodes:r}=e;if(r.count<=120)return new Set(r.bucket);let t=Array.from({length:r.count},(n,o)=>o);return t.sort((n,o)=>r.notionalUsd[o]-r.notionalUsd[n]||n-o),new Set(t.slice(0,64).map(n=>r.bucket[n]))}function vS(e){let r=2166136261;for(let t=0;t<e.length;t+=1)r=Math.imul(r^e.charCodeAt(t),16777619);return(r>>>0).toString(36)}var vp=5.9,xp=17,xS=22,US=9;function Co(e){if(!(e>0)||!Number.isFinite(e))return 1;let r=10**Math.floor(Math.log10(e));return([5,2,1].find(n=>n*r<=e*(1+1e-12))??1)*r}function _t(e,r,t=1){let n=vp*Math.sqrt(e/1e6),o=vp*Co(xS*t/n),s=xp*Co(US/(xp*r/1e6));return{areaFactor:o,widthFactor:s,areaSamplesUsd:Up(a=>(a/o)**2*1e6,[5,10,17]),widthSamplesUsd:Up(a=>a/s*1e6,[1.4,6])}}function Up(e,r){let t=r.map(n=>Co(e(n)));return t.filter((n,o)=>n!==t[o-1])}function me(e,r){return Math.max(2.6,e.areaFactor*Math.sqrt(Math.max(0,r)/1e6))}var kS=14,kp=34;function Sp(e,r,t,n=new Set){let o=wS(e),{buckets:s}=e,a=Float64Array.from(r.instruments,l=>l.indexUsd),i=[],u=[],c=[],d=0;for(let l=0;l<s.count;l+=1){let f=SS(e,a,l),m=o.get(l),p=n.has(l)||s.account[l]===e.heldAccount;if(f===0||!p&&(f>t||!m&&f<=d)||s.node[l]>=0||Lo(e,r,l))continue;let b=Ot(e,r,l);if(!b)continue;let h=m?.tick??Number.POSITIVE_INFINITY,g={key:`b${l}`,bucket:l,...b,adlTick:h,adlUsd:m?.usd??0};if(p){c.push(g);continue}if(g.adlUsd>0){i.push(g);continue}let v=u.findIndex(x=>x.notionalUsd<g.notionalUsd);u.splice(v<0?u.length:v,0,g),u.length>kp&&u.pop(),u.length===kp&&(d=u.at(-1)?.notionalUsd??0)}return i.sort((l,f)=>f.adlUsd-l.adlUsd||l.bucket-f.bucket),[...c,...i.slice(0,kS),...u]}function SS({buckets:e},r,t){let n=0,o=e.positionStart[t+1];for(let s=e.positionStart[t];s<o;s+=1){let a=Math.abs(e.openingSizeBase[s])*(r[e.positionInstrument[s]]??0);a>n&&(n=a)}return n}function Lo(e,r,t){let n=e.buckets.account[t],o=r.accounts[n];return o?o.role==="maker":r.population?.balance==="maker"&&je(e.accounts,n)==="maker"}var AS=ke.indexOf("adl");function wS(e){let{log:r}=e,t=new Map;for(let n=0;n<r.count;n+=1){if(r.kind[n]!==AS)continue;let o=r.bucket[n],s=Math.abs(r.values[n*6]*r.values[n*6+1]),a=t.get(o);t.set(o,{tick:a?.tick??r.tick[n],usd:(a?.usd??0)+s})}return t}function Ot(e,r,t){let{buckets:n}=e,o=null;for(let s=n.positionStart[t];s<n.positionStart[t+1];s+=1){let a=n.positionInstrument[s],i=n.openingSizeBase[s],u=Math.abs(i)*(r.instruments[a]?.indexUsd??0);u>(o?.notionalUsd??0)&&(o={instrument:a,side:Math.sign(i),notionalUsd:u})}return o}function Pt(e,r){let t=e.instrumentIds.map(()=>0),{nodes:n,buckets:o}=e;for(let s=0;s<n.count;s+=1){let a=n.leadInstrument[s];t[a]=t[a]+n.notionalUsd[s]}if(n.count>0)return t;for(let s=0;s<(o.positionStart[o.count]??0);s+=1){let a=o.positionInstrument[s],i=Math.abs(o.openingSizeBase[s])*(r.instruments[a]?.indexUsd??0);t[a]=t[a]+i}return t}var MS=1.6;function Rt(e,r,t={}){let n=t.expanded?.size?void 0:Bt(e,"cascade");if(n)return n;let o=IS(e,r,t);if(!t.expanded?.size)return wp(o,Ap([o]));let s=Rt(e,r),a=new Map(o.groups.map(u=>[u.key,u.opened])),i=Ap([o],s.scales,u=>FS(u,s,a));return wp(o,i,Ip(Ro(e).groups))}function IS(e,r,t={},n=new Set){let{groups:o,groupOf:s}=Ro(e,t),a=Mp(o),i=a>0?MS*a:Number.POSITIVE_INFINITY,u=Sp(e,r,i,n);return{run:e,scenario:r,groups:o,survivors:u,edges:op(e,r,s,u)}}var Mp=e=>e.reduce((r,t)=>Math.max(r,t.notionalUsd),0);function ES(e){let r=Math.max(...e.map(({groups:s,survivors:a})=>Mp([...s,...a]))),n=e.flatMap(({edges:s})=>s.filter(a=>a.kind==="cause")).reduce((s,a)=>Math.max(s,a.usd),0),o=Math.max(...e.map(({groups:s})=>s.length));return _t(r,n,o>90?.82:1)}function Ap(e,r=ES(e),t=n=>n){let n=e.flatMap(({groups:d})=>d.map(l=>l.generation+1)),o=Math.min(Sr,Math.max(1,...n)),s=e.map(({run:d,scenario:l})=>Pt(d,l)),a=It((s[0]??[]).map((d,l)=>Math.max(...s.map(f=>f[l]??0))),o),i=new Map,u=d=>{let l=i.get(d.key);(!l||d.radius>l.radius)&&i.set(d.key,{...l??d,radius:d.radius})};for(let{groups:d}of e)for(let l of d)u(NS(l,r));for(let{survivors:d}of e)for(let l of d)u(BS(l,r));let c=Ft([...i.values()].map(t),a);return{scales:r,rings:o,all:a,at:d=>c.get(d)??{x:0,y:0}}}function wp({run:e,scenario:r,groups:t,survivors:n,edges:o},{scales:s,rings:a,all:i,at:u},c=Ip(t)){let d=[...xt(e,r,i),...t.map(l=>({..._S(e,l,c,s),...u(l.key)})),...n.map(l=>({...PS(e,l,s),...u(l.key)}))];return{which:"cascade",nodes:d,edges:o.map(({usd:l,...f})=>({...f,usd:l,width:TS(f.kind,l,s)})),rings:Et(i,a),scales:s,keyOf:Tt(e,d),caption:np(e,r),levels:Ut(e)}}function FS(e,r,t){let n=t.get(e.key),o=r.nodes.find(a=>a.key===(n||e.key));if(!o)return e;let s={x:o.x,y:o.y};return n?{...e,from:s}:{...e,fixed:s}}function TS(e,r,t){let n=t.widthFactor*r/1e6;return e==="adl"||e==="vault"?1.1:Math.min(e==="cause"?9:5,Math.max(.55,n*(e==="fund"||e==="shock"?.6:1)))}function NS(e,r){let t=Math.min(e.generation,Sr-1),n=me(r,e.notionalUsd);return{key:e.key,instrument:e.instrument,ring:t,radius:n,side:e.side,near:e.parent}}function BS(e,r){let t=me(r,e.notionalUsd);return{key:e.key,instrument:e.instrument,ring:-1,radius:t,side:e.side,near:""}}function Ip(e){let r=e.filter(t=>t.nodes.length>1);return new Map(r.map((t,n)=>[t.key,n+1]))}function Ye(e,r){let t=je(e.accounts,e.buckets.account[r]),n=e.buckets.isolated[r];return n<0?t:`${t}/${e.instrumentIds[n]}`}function _S(e,r,t,n){let{nodes:o}=e,s=r.nodes.map(d=>o.firstActionTick[d]),a=Math.min(...s),i=r.nodes.length===1,u=r.nodes.map(d=>o.bucket[d]),c=u[0];return{key:r.key,kind:i?"account":"cohort",radius:me(n,r.notionalUsd),label:i?Ye(e,c):`c${t.get(r.key)}, ${r.nodes.length} accounts`,detail:`${O(r.notionalUsd)} ${Ar(e,r.instrument,u)}, ${Ve(a*e.tickMs)}`,generation:r.generation,side:r.side,instrument:r.instrument,notionalUsd:r.notionalUsd,buckets:u,firstTick:a,lastTick:Math.max(...s),adlTick:Number.POSITIVE_INFINITY}}var OS=e=>e.replace("+",", also ");function PS(e,r,t){return{key:r.key,kind:"survivor",radius:me(t,r.notionalUsd),label:Ye(e,r.bucket),detail:`${O(r.notionalUsd)} ${OS(Ar(e,r.instrument,[r.bucket]))}`,generation:-1,side:r.side,instrument:r.instrument,notionalUsd:r.notionalUsd,buckets:[r.bucket],firstTick:Number.POSITIVE_INFINITY,lastTick:Number.POSITIVE_INFINITY,adlTick:r.adlTick}}var RS=44,CS=120,pe=[3,7,15,30],LS=.2,qS=.618034,Ep=.16;function qo(e,r){let t=Bt(e,"market");if(t)return t;let n=HS(e,r),o=n.reduce((f,m)=>Math.max(f,m.notionalUsd),0),s=_t(o,o),a=pe.length+1,i=It(Pt(e,r),a),u=xt(e,r,i).filter(f=>f.kind!=="shock"),c=WS(n,i,s),d=[...u,...n.map(f=>({key:f.key,kind:f.buckets.length>1?"cohort":"account",x:c.get(f.key)?.x??0,y:c.get(f.key)?.y??0,radius:me(s,f.notionalUsd),label:f.label,detail:`${O(f.notionalUsd)} ${Ar(e,f.instrument,f.buckets)}, ${Np(pe.length-f.band)}`,generation:-1,side:f.side,instrument:f.instrument,notionalUsd:f.notionalUsd,buckets:f.buckets,firstTick:Fp(e,f.buckets,Math.min),lastTick:Fp(e,f.buckets,Math.max),adlTick:Number.POSITIVE_INFINITY}))],l=[...$S(n,s.widthFactor),...VS(r),...KS(e,r)];return{which:"market",nodes:d,edges:l,rings:Et(i,a,Np),scales:s,keyOf:Tt(e,d),caption:YS(e,n),levels:Ut(e)}}function Fp(e,r,t){let n=r.map(o=>{let s=e.buckets.node[o];return s<0?Number.POSITIVE_INFINITY:e.nodes.firstActionTick[s]});return n.reduce((o,s)=>t(o,s),n[0]??Number.POSITIVE_INFINITY)}function HS(e,r){let t=DS(e,r),n=t.filter(u=>u>0).length,o=zS(t,n<=CS?n:RS),s=o.map(u=>Tp(e,r,u,`b${u}`,Ye(e,u))),a=new Set(o),i=new Map;for(let u=0;u<t.length;u+=1){if(t[u]===0||a.has(u))continue;let c=GS(e,r,u,t[u]),d=i.get(c);if(!d){i.set(c,Tp(e,r,u,c,Ye(e,u)));continue}d.buckets.push(u),d.notionalUsd+=t[u],Op(e,r,u,d.exposure)}for(let u of i.values())u.buckets.length>1&&(u.label=`${u.buckets.length.toLocaleString("en-US")} accounts`);return[...s,...i.values()]}function DS(e,r){let{buckets:t}=e,n=Float64Array.from(r.instruments,a=>a.indexUsd),o=new Float64Array(t.count);for(let a=0;a<o.length;a+=1){let i=t.positionStart[a+1],u=0;for(let c=t.positionStart[a];c<i;c+=1)u+=Math.abs(t.openingSizeBase[c])*(n[t.positionInstrument[c]]??0);o[a]=u}let s=t.count-1;for(let a=0;a<o.length;a+=1)(a===s||t.account[a]<r.accounts.length)&&Lo(e,r,a)&&(o[a]=0);return o}function zS(e,r){let t=[],n=0;for(let o=0;o<e.length;o+=1){let s=e[o];if(s===0||t.length===r&&s<=n)continue;let a=t.length;for(;a>0&&e[t[a-1]]<s;)a-=1;t.splice(a,0,o),t.length>r&&t.pop(),n=e[t.at(-1)]}return t}function _p(e,r,t){let n=e.buckets.openingCollateralUsd[r],o=t/Math.max(n,1e-9),s=0;for(let a of pe)o>=a&&(s+=1);return s}function GS(e,r,t,n){let o=Ot(e,r,t),s=Math.min(7,Math.max(0,Math.floor(Math.log10(Math.max(1,n)))));return`m${o?.instrument}:${(o?.side??1)>0?"l":"s"}:${_p(e,t,n)}:${s}`}function Tp(e,r,t,n,o){let s=Ot(e,r,t)??{instrument:0,side:1,notionalUsd:0},a=new Float64Array(e.instrumentIds.length);Op(e,r,t,a);let i=a.reduce((u,c)=>u+Math.abs(c),0);return{key:n,buckets:[t],...s,band:_p(e,t,i),notionalUsd:i,exposure:a,label:o}}function Op(e,r,t,n){let o=e.buckets.positionStart[t+1];for(let s=e.buckets.positionStart[t];s<o;s+=1){let a=e.buckets.positionInstrument[s],i=e.buckets.openingSizeBase[s]*(r.instruments[a]?.indexUsd??0);n[a]=n[a]+i}}function WS(e,r,t){let n=new Map,o=e.map(s=>{let a=pe.length-s.band,i=`${s.instrument}:${s.side}:${a}`,u=n.get(i)??0;n.set(i,u+1);let c=(.5+.27*a+u*qS)%1,d=(s.side>0?-1:1)*(Ep+(Math.PI-2*Ep)*c),l=me(t,s.notionalUsd)+1.5;return{key:s.key,instrument:s.instrument,ring:a,radius:l,side:s.side,near:"",angle:d}});return Ft(o,r)}function Np(e){let r=pe[pe.length-e-1],t=pe[pe.length-e];return r===void 0?`under ${t}x`:t===void 0?`over ${r}x`:`${r}x to ${t}x`}function $S(e,r){return e.flatMap(t=>[...t.exposure].flatMap((n,o)=>{if(o!==t.instrument&&Math.abs(n)<LS*t.notionalUsd)return[];let s=`position:${t.key}>${P(o)}`,a=Math.min(7,Math.max(.55,r*Math.abs(n)/1e6)),i=`${n>0?"long":"short"} ${O(Math.abs(n))}`;return[{key:s,kind:"position",from:t.key,to:P(o),usd:Math.abs(n),width:a,tick:0,side:Math.sign(n),label:i}]}))}function VS(e){let{matrix:r,stress:t}=e.correlation,n=[];return e.instruments.forEach((o,s)=>{for(let a=s+1;a<e.instruments.length;a+=1){let i=(1-t)*(r[s]?.[a]??0)+t;if(i===0)continue;let u=`\u03C1 ${i.toFixed(2).replace("-","\u2212")}`,c=`correlation:${P(s)}>${P(a)}`;n.push({key:c,kind:"correlation",from:P(s),to:P(a),usd:0,width:.6+2.4*Math.abs(i),tick:0,side:Math.sign(i),label:u})}}),n}function KS(e,r){return[...r.venue.fund?["fund"]:[],...e.summary.vault?["vault"]:[]].flatMap(n=>e.instrumentIds.map((o,s)=>{let a=n==="fund"?Fe:fe;return{key:`${n}:${a}>${P(s)}`,kind:n,from:a,to:P(s),usd:0,width:.8,tick:0,side:0,label:""}}))}function YS(e,r){let t=e.instrumentIds.map(()=>0),n=e.instrumentIds.map(()=>0);for(let c of r)c.exposure.forEach((d,l)=>{d>0?t[l]=t[l]+d:n[l]=n[l]-d});let o=c=>t[c]+n[c],s=e.instrumentIds.map((c,d)=>d).sort((c,d)=>o(d)-o(c)||c-d),a=(c,d)=>{let l=f=>O(d.reduce((m,p)=>m+f[p],0));return`${c} ${l(t)} long and ${l(n)} short`},i=s.slice(0,Bp).map(c=>a(e.instrumentIds[c]??"",[c])),u=s.slice(Bp);return u.length>0&&i.push(a(`${u.length} more`,u)),`Before the shock: ${i.join("; ")}.`}var Bp=3;var Ct=class{nextTick=0;nextNode=0;cut({series:r,nodes:t},n){let o=this.nextTick,s=n+1-o,a=u=>{let c=u.length/r.ticks;return u.slice(o*c,(n+1)*c)},i=t.slice(this.nextNode);return this.nextTick=n+1,this.nextNode=t.length,{fromTick:o,ticks:s,instruments:r.instruments,series:{indexUsd:a(r.indexUsd),markUsd:a(r.markUsd),bookUsd:a(r.bookUsd),shockBookUsd:a(r.shockBookUsd),fundUsd:a(r.fundUsd),vaultEquityUsd:a(r.vaultEquityUsd)},fellTick:Uint32Array.from(i,u=>u.firstActionTick),fellGeneration:Uint8Array.from(i,u=>Math.min(255,u.generation)),fellUsd:Float64Array.from(i,u=>u.notionalUsd)}}};function Lt(e){let r=new Set;return Ho(e,r),[...r]}function Ho(e,r){if(!(typeof e!="object"||e===null)){if(ArrayBuffer.isView(e)){jS(e.buffer)&&r.add(e.buffer);return}if(Array.isArray(e)){if(typeof e[0]=="object")for(let t of e)Ho(t,r);return}for(let t of Object.values(e))Ho(t,r)}}function jS(e){return Object.prototype.toString.call(e)==="[object ArrayBuffer]"}var QS=60;function Pp(e,r,t){let n=new Ct,o=t,s=null,a=(i,u)=>{if(!s)return;let{soFar:c,ticks:d}=s,l=n.cut(c,i),f={tick:i,ticks:d,fell:c.nodes.length,chunk:l,isFolding:u};e.post({kind:"progress",epoch:r,progress:f},Lt(l))};return{heard(i,u,c){s={soFar:c,ticks:u};let d=e.nowMs();d-o<QS||(o=d,a(i,!1))},rest:i=>a(i,!0)}}var XS=5e4;function Rp(e){e.post({kind:"ready",protocol:4,engine:pr},[])}var Cp=()=>({runner:null,market:null});function Lp(e,r,t){let n=t.market;t.market=null,n&&r.post({kind:"market",epoch:e,market:n()},[])}function qp(e,r,t){let{epoch:n,scenario:o,hold:s}=e;t.market=null;let a=r.nowMs();try{t.runner?t.runner.load(o):t.runner=mt(Ce(o));let i=t.runner.compiled.bucketCount>XS,u=Pp(r,n,a),c=t.runner.run({...s===void 0?{}:{hold:s},onProgress:(m,p,b,h)=>(u.heard(m,p,h),!0)});i&&u.rest(c.summary.ticks-1);let d=r.nowMs()-a,l=i?Nt(Rt(c,o)):null;t.market=i?()=>Nt(qo(c,o)):null;let f=i?structuredClone(c):c;r.post({kind:"done",epoch:n,run:f,elapsedMs:d,cascade:l},Lt(f))}catch(i){Dp(i,n,r,t)}}function Hp(e,r,t){let{epoch:n,scenario:o,regret:s}=e;try{let a=t.runner??mt(Ce(o));t.runner=a;let i=a.compiled.scenarioHash!==Xe(o);(i||s)&&(t.market=null),i&&a.load(o);let u=ko(a.compiled),c=s?a.run({regret:s,onProgress:ZS(r,n)}).waves:null;r.post({kind:"studied",epoch:n,study:{instruments:u,waves:c}},[])}catch(a){Dp(a,n,r,t)}}var JS=60;function ZS(e,r){let t=e.nowMs();return(n,o)=>{let s=e.nowMs();return s-t<JS||(t=s,e.post({kind:"studying",epoch:r,tick:n,ticks:o},[])),!0}}function Dp(e,r,t,n){n.runner=null,n.market=null;let o=e instanceof Error?e.message:String(e);t.post({kind:"failed",epoch:r,error:{code:"engine",message:`The engine stopped: ${o}`}},[])}var eA=1200,Wp=globalThis,qt={post:(e,r)=>Wp.postMessage(e,r),nowMs:()=>performance.now()},Do=Cp(),zp,Gp=0;Wp.addEventListener("message",({data:e})=>{clearTimeout(zp),e.kind==="study"?Hp(e,qt,Do):(Gp=e.epoch,qp(e,qt,Do)),zp=setTimeout(()=>Lp(Gp,qt,Do),eA)});Rp(qt);
